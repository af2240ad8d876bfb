import { sameBeginning } from '../lines/letters';
import { nearest } from '../page/ancestors';
import { isLeadBox } from './element-kind';
import type { SortedBlock } from './sorted-blocks';

const LEAST = 40;

/** Where a lead may be known by. */
export interface LeadHints {
  readonly root: Element;
  /** The box that a recipe calls the lead. */
  readonly box?: Element | undefined;
  readonly description?: string | undefined;
}

/**
 * The places of the lead (sapo) in the sorted lines; more than one where its box holds several lines, none without lead.
 *
 * In this order: the box a recipe leads to, a box named as one, the line that the page's description repeats, prose between title and body, a
 * first paragraph all in bold, a first paragraph outside the element that holds the next ones or of another class.
 */
export function leadIndexes(
  sorted: readonly SortedBlock[],
  { root, box: named, description }: LeadHints,
): ReadonlySet<number> {
  const start = sorted.findIndex((s) => s.kind === 'title') + 1;
  const candidates: number[] = [];
  for (let i = start; i < sorted.length && candidates.length < 4; i++) {
    const { block, kind } = sorted[i]!; // i < length
    const prose = kind !== undefined && kind !== 'caption' && kind !== 'list-item' && kind !== 'table-cell';
    if (prose && block.text.length >= LEAST) candidates.push(i);
  }
  const block = (i: number) => sorted[i]!.block; // candidates are indexes
  const box = (i: number) =>
    named?.contains(block(i).element) ? named : nearest(block(i).element, root, 2, isLeadBox);
  const rules: readonly ((i: number) => boolean)[] = [
    (i) => named !== undefined && box(i) === named,
    (i) => box(i) !== undefined,
    (i) => description !== undefined && sameBeginning(block(i).text, description, LEAST),
    (i) => !block(i).inBody,
    (i) => i === candidates[0] && block(i).bold >= block(i).text.length * 0.8 && block(i).text.length >= 60,
    (i) => i === candidates[0] && (standsApart(i, candidates, sorted) || isDressedApart(i, candidates, sorted)),
  ];
  for (const rule of rules) {
    const found = candidates.find(rule);
    if (found === undefined) continue;
    const around = box(found);
    const together = (i: number) => i === found || (around !== undefined && box(i) === around);
    return new Set(candidates.filter(together));
  }
  return new Set();
}

/** True for a first paragraph whose class is another than the one that the next paragraphs have in common. */
function isDressedApart(first: number, candidates: readonly number[], sorted: readonly SortedBlock[]): boolean {
  const dress = (i: number | undefined) => sorted[i ?? -1]?.block.element.getAttribute('class') ?? '';
  const [, second, third] = candidates;
  const alike = third !== undefined && dress(second) !== '' && dress(second) === dress(third);
  return alike && dress(first) !== '' && dress(first) !== dress(second);
}

function standsApart(first: number, candidates: readonly number[], sorted: readonly SortedBlock[]): boolean {
  const parents = candidates.slice(0, 3).map((i) => sorted[i]?.block.element.parentElement);
  const text = sorted[first]?.block.text ?? '';
  return parents.length === 3 && parents[1] === parents[2] && parents[0] !== parents[1] && /[.!?…”"]$/.test(text);
}
