import { readByline } from '../lines/byline';
import { besideDate, namesIn } from '../lines/meta-line';
import { rowText } from './live-text';
import type { SortedBlock } from './sorted-blocks';

/** What stands below the last paragraph and was left out: rows with a date, and names that are links. */
export interface Foot {
  readonly names: readonly string[];
  readonly rows: readonly string[];
}

const PARAGRAPH = 80;

/** Reads the foot of a body, where some papers set who wrote, for whom and when: "Thái Lịch", "FILI - 09:15 04/09/2026". */
export function footOf(sorted: readonly SortedBlock[]): Foot {
  const last = sorted.findLastIndex(({ kind, block }) => kind !== undefined && block.text.length >= PARAGRAPH);
  const below = last < 0 ? [] : sorted.slice(last + 1);
  const rows = below.filter(({ reason }) => reason === 'dateline').map(({ block }) => rowText(block.pieces));
  const linked = below.filter(isLinkedName).flatMap(({ block }) => namesIn(block.text));
  const names = [...linked, ...rows.flatMap((row) => besideDate(row).flatMap(namesIn))];
  return { names: names.filter((name) => name.includes(' ')), rows };
}

/** A name alone in a paragraph and a link to more of its author; tags stand in lists, or several in a line. */
function isLinkedName({ reason, block }: SortedBlock): boolean {
  if (reason !== 'links' || !/^(?:P|DIV|SPAN)$/i.test(block.element.tagName)) return false;
  return block.element.getElementsByTagName('a').length === 1 && readByline(block.text) !== undefined;
}
