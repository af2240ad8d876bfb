import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { withConstantFunctions } from '../.ci/constant-functions';

const changed = (code: string) => withConstantFunctions(code, parseSync('module.js', code).program);

describe('a module whose functions become constants', () => {
  it.each([
    ['a function', 'function f(a) { return a; }', 'const f = function(a) { return a; };\n'],
    ['one that is exported', 'export function f() {}', 'export const f = function() {};\n'],
    ['one that waits', 'async function f() {}', 'const f = async function() {};\n'],
    ['a generator', 'export function* f() {}', 'export const f = function*() {};\n'],
    [
      'one that is used before it stands there',
      'const a = f();\nfunction f() {}',
      'const f = function() {};\nconst a = f();\n',
    ],
    ['a function in a function stays', 'const a = () => { function f() {} };', 'const a = () => { function f() {} };'],
    ['one without a name stays', 'export default function () {}', 'export default function () {}'],
    [
      'classes and exported constants stay',
      'export class C {}\nexport const a = 1;',
      'export class C {}\nexport const a = 1;',
    ],
  ])('%s', (_what, code, expected) => {
    expect(changed(code)).toBe(expected);
  });

  it('does what it did, functions that call each other too', async () => {
    const code =
      'export const six = even(6);\nfunction even(n) { return n === 0 || odd(n - 1); }\nfunction odd(n) { return n !== 0 && even(n - 1); }';
    const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(changed(code))}`);
    expect(module.six).toBe(true);
  });
});
