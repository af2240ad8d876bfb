import { readByline } from '../lines/byline';
import { readDateline } from '../lines/date';
import { junkReason } from '../lines/junk';
import type { RawBlock } from './raw-blocks';

/** Lines looked at below a body; what may stand before the byline there are tools and dates. */
const MOST = 5;
const TOOLS: ReadonlySet<string> = new Set(['share-bar', 'view-count', 'advertisement', 'player']);

/**
 * Whom the first line below the body names, where a paper sets its byline in a box of its own; none if it is anything
 * else. What is linked must say that it is a byline: tags and other stories are names as well.
 */
export function namesBelow(raw: readonly RawBlock[]): readonly string[] {
  const last = raw.findLastIndex((block) => block.inBody);
  const below = raw.slice(last + 1, last + 1 + MOST);
  const first = below.find(({ text }) => !TOOLS.has(junkReason(text) ?? '') && readDateline(text) === undefined);
  if (last < 0 || !first || first.junkBox || /^(?:H[1-6]|LI)$/i.test(first.element.tagName)) return [];
  const byline = readByline(first.text);
  const plain = first.linked === 0 && first.text.includes(' ');
  return byline && (byline.sure || plain) ? byline.authors : [];
}
