import { sameBeginning } from '../lines/letters';
import { nearest } from '../page/ancestors';
import { isLeadBox } from './element-kind';
import type { SortedBlock } from './sorted-blocks';

const LEAST = 40;

/**
 * The place of the lead (sapo) in the sorted lines, or -1.
 *
 * In this order: a box named as one, the line that the page's description repeats, prose between title and body, a
 * first paragraph all in bold.
 */
export function leadIndex(sorted: readonly SortedBlock[], root: Element, description: string | undefined): number {
  const start = sorted.findIndex((s) => s.kind === 'title') + 1;
  const candidates: number[] = [];
  for (let i = start; i < sorted.length && candidates.length < 4; i++) {
    const { block, kind } = sorted[i]!; // i < length
    const prose = kind !== undefined && kind !== 'caption' && kind !== 'list-item' && kind !== 'table-cell';
    if (prose && block.text.length >= LEAST) candidates.push(i);
  }
  const block = (i: number) => sorted[i]!.block; // candidates are indexes
  const rules: readonly ((i: number) => boolean)[] = [
    (i) => nearest(block(i).element, root, 2, isLeadBox) !== undefined,
    (i) => description !== undefined && sameBeginning(block(i).text, description, LEAST),
    (i) => !block(i).inBody,
    (i) => i === candidates[0] && block(i).bold >= block(i).text.length * 0.8 && block(i).text.length >= 60,
  ];
  for (const rule of rules) {
    const found = candidates.find(rule);
    if (found !== undefined) return found;
  }
  return -1;
}
