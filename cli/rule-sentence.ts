import { existsSync, readFileSync } from 'node:fs';

const rules = new URL('../utils/recognize/', import.meta.url);

/** The first sentence of a rule's header: what it reads. Nothing for what is no rule, as the reader's own decisions. */
export function ruleSentence(rule: string): string | undefined {
  for (const kind of ['officials', 'documents']) {
    const file = new URL(`${kind}/rules/${rule}.ts`, rules);
    if (existsSync(file)) return firstSentence(readFileSync(file, 'utf8'));
  }
  return undefined;
}

/** The lines of the header up to the first that is empty or an example, without their stars. */
function firstSentence(source: string): string | undefined {
  // A header holds ✓ examples; the docstrings of helpers before it do not.
  const header = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].find(([, text]) => text?.includes('✓'))?.[1];
  const lines = (header ?? '').split('\n').map((line) => line.replace(/^\s*\*?\s?/, ''));
  const begin = lines.findIndex((line) => line !== '');
  if (begin < 0) return undefined;
  const end = lines.findIndex((line, i) => i > begin && (line === '' || /^[✓✗]/.test(line)));
  return lines.slice(begin, end < 0 ? undefined : end).join(' ');
}
