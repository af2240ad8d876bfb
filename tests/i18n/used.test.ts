import { expect, test } from 'vitest';
import { projectSources } from '../../.ci/sources';
import { cardMessages } from '../../utils/i18n/messages/card';
import { libraryMessages } from '../../utils/i18n/messages/library';
import { noteMessages } from '../../utils/i18n/messages/notes';
import { panelMessages } from '../../utils/i18n/messages/panel';
import { popupMessages } from '../../utils/i18n/messages/popup';

const code = projectSources(new URL('../..', import.meta.url).pathname)
  .filter(({ path }) => /^(components|entrypoints)\//.test(path))
  .map((source) => source.code)
  .join('\n');

/** Keys that are computed, `fault.${code}`, as patterns of what they can become. */
const computed = Array.from(
  code.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/g),
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
);
const isSaid = (key: string) => code.includes(`'${key}'`) || computed.some((pattern) => pattern.test(key));

test.each(Object.keys({ ...popupMessages, ...cardMessages, ...noteMessages, ...panelMessages, ...libraryMessages }))(
  '%s is said somewhere',
  (key) => {
    expect(isSaid(key)).toBe(true);
  },
);
