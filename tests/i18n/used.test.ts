import { expect, test } from 'vitest';
import { projectSources } from '../../.ci/sources';
import { catalogs } from './catalogs';

const code = projectSources(new URL('../..', import.meta.url).pathname)
  .filter(({ path }) => /^(components|entrypoints)\/|^utils\/i18n\/say-fault/.test(path))
  .map((source) => source.code)
  .join('\n');

/** Keys that are computed, `fault.${code}`, as patterns of what they can become. */
const computed = Array.from(
  code.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/g),
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
);
const isSaid = (key: string) => code.includes(`'${key}'`) || computed.some((pattern) => pattern.test(key));

test.each(Object.values(catalogs).flatMap((catalog) => Object.keys(catalog)))('%s is said somewhere', (key) => {
  expect(isSaid(key)).toBe(true);
});
