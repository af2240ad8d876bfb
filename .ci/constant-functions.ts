import type { ESTree, Plugin } from 'vite';

/** Where the recognizer and all that it calls lies. */
export const RECOGNIZER = /\/utils\/(?:lexicon|recognize|resolve|text)\//;

/**
 * Bundles the recognizer's functions as constants: `function f() {}` may be assigned to later as far as V8 knows, which then
 * asks at each call what `f` is now and whether it is still what was inlined.
 */
export function constantFunctions(): Plugin {
  return {
    name: 'constant-functions',
    apply: 'build',
    // Behind what takes the types away.
    enforce: 'post',
    transform(code, id) {
      if (!RECOGNIZER.test(id)) return undefined;
      return { code: withConstantFunctions(code, this.parse(code)), map: null };
    },
  };
}

/** A module, parsed as `program`, with its functions as constants that stand before all else: there they are known as early. */
export function withConstantFunctions(code: string, { body }: Pick<ESTree.Program, 'body'>): string {
  const functions: string[] = [];
  let rest = '';
  let from = 0;
  for (const statement of body) {
    const declared = declarationOf(statement);
    if (declared?.type !== 'FunctionDeclaration' || !declared.id) continue;
    const { start, end, id } = declared;
    // With `async` and the star of a generator.
    const keyword = code.slice(start, id.start).trim();
    functions.push(`${code.slice(statement.start, start)}const ${id.name} = ${keyword}${code.slice(id.end, end)};\n`);
    rest += code.slice(from, statement.start);
    from = statement.end;
  }
  return functions.join('') + rest + code.slice(from);
}

function declarationOf(statement: ESTree.Program['body'][number]) {
  return statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
}
