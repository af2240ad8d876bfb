import { expect, test } from 'vitest';
import { allowedSources, dangers } from '../../.ci/dangers';
import { unexplained } from '../../.ci/scan';
import { projectSources } from '../../.ci/sources';

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const sources = projectSources(new URL('../..', import.meta.url).pathname).filter(({ path }) =>
  /^(components|entrypoints|utils)\//.test(path),
);

test.each(dangers)('no source of ours $what', ({ what, pattern }) => {
  const found = sources
    .filter(({ path, code }) => allowedSources[path] !== what && pattern.test(withoutComments(code)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

test('only the sanitizer imports the library that makes HTML into nodes', () => {
  const found = sources.filter(({ code }) => /from ['"]dompurify['"]/.test(code)).map(({ path }) => path);
  expect(found).toEqual(['utils/sanitize/sanitize-article.ts']);
});

test.each([
  ['box.innerHTML = words', 'writes HTML'],
  ['eval("1")', 'runs text'],
  ['new Function("return 1")()', 'runs text'],
  ['fetch("https://bao.example")', 'asks the network'],
  ['import("https://bao.example/x.js")', 'brings code'],
  ['document.write("x")', 'inserts HTML'],
])('%s would be found in a bundle', (code, what) => {
  expect(unexplained('x.js', code)[0]).toContain(what);
});
