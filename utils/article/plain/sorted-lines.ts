import type { BlockKind } from '../../model/article';
import { isSignatory, readByline, signsDocument } from '../lines/byline';
import { endsWithCredit } from '../lines/credit';
import { readDateline } from '../lines/date';
import { junkReason } from '../lines/junk';
import { essence } from '../lines/letters';
import { isUpperName } from '../lines/names';
import { createRepeats, keepLoneRepeats } from '../lines/repeats';
import { readSource } from '../lines/source';
import { saysTitle, withoutSiteName } from '../metadata/title';
import type { Line } from './lines';

/** A line, and either what it is in the article or why it is no part of it. */
export interface SortedLine {
  readonly line: Line;
  readonly kind?: BlockKind;
  readonly reason?: string;
  /** True for a repeated line that is never kept: a caption, or a line that follows itself. */
  readonly never?: boolean;
}

const LONGEST_TITLE = 250;
const LONGEST_CAPTION = 220;
const TITLE_WORDS = 5;
const HEAD = 8;
/** Two headlines are hardly shorter. */
const SEVERAL = 150;
/** In a plain text only a photographer marks a caption: "Nguồn: …" also ends paragraphs. */
const PHOTO = /(?:ảnh|photo)(?: minh họa| tư liệu)?\s*:/iu;

/** The place of the headline: the first line that is no junk, if it reads like one; -1 if the file begins with its text. */
export function titleIndex(lines: readonly Line[]): number {
  const first = lines.findIndex(({ words }) => !junkReason(words) && !readDateline(words));
  const words = lines[first]?.words ?? '';
  if (words.length > LONGEST_TITLE || /[.:;,]$/.test(words) || words.split(' ').length < TITLE_WORDS) return -1;
  return lines.length > first + 1 ? first : -1;
}

/** Sorts the lines of a plain text by the same marks as those of a page. */
export function sortLines(lines: readonly Line[]): readonly SortedLine[] {
  const titleAt = titleIndex(lines);
  const title = essence(withoutSiteName(lines[titleAt]?.words ?? ''));
  const repeats = createRepeats();
  const seen = new Set<string>();
  const twice = new Set(lines.map(({ words }) => words).filter((words) => seen.size === seen.add(words).size));
  const sorted: SortedLine[] = [];
  let captionNext = false;
  let leadRead = titleAt < 0;
  for (const [i, line] of lines.entries()) {
    const again = i !== titleAt && saysTitle(line.words, title);
    const reason = again ? 'title-again' : (junkReason(line.words) ?? sectionName(lines, i, titleAt));
    const caption = looksLikeCaption(line, i, captionNext);
    captionNext = reason === 'markup' || (again && leadRead);
    if (i === titleAt) sorted.push({ line, kind: 'title' });
    else if (reason) sorted.push({ line, reason });
    else if (repeats(line.words, caption))
      sorted.push({ line, reason: 'repeated', never: caption || sorted.at(-1)?.line.words === line.words });
    else {
      sorted.push(sortedLine(line, { pasted: twice.has(line.words), head: i < HEAD, caption, leadRead }));
      leadRead ||= sorted.at(-1)?.kind === 'lead';
    }
  }
  return withBylines(keepLoneRepeats(sorted, lengthOf, ({ line }) => ({ line, kind: 'paragraph' })));
}

/** What is known of a line's place. */
interface Place {
  /** True if the file says it twice. */
  readonly pasted: boolean;
  /** True among the first lines of the file. */
  readonly head: boolean;
  readonly caption: boolean;
  readonly leadRead: boolean;
}

/** A line that is no junk and was not said before, by its place. */
function sortedLine(line: Line, { pasted, head, caption, leadRead }: Place): SortedLine {
  if (!leadRead && pasted && isHeadlines(line)) return { line, reason: 'links' };
  if (head && readDateline(line.words)) return { line, kind: 'dateline' };
  if (caption) return { line, kind: 'caption' };
  return { line, kind: leadRead ? 'paragraph' : 'lead' };
}

const lengthOf = ({ line, never }: SortedLine) => (never ? Number.POSITIVE_INFINITY : line.words.length);

/** Short, and after what photos leave behind: a title repeated by an alt text, a mark of the editor, an empty place. */
function looksLikeCaption(line: Line, i: number, expected: boolean): boolean {
  if (readByline(line.words)?.sure) return false;
  if (i > 0 && PHOTO.test(line.words) && endsWithCredit(line.words)) return true;
  if (line.words.length > LONGEST_CAPTION) return false;
  return expected || (line.gap >= 2 && i > 0 && line.words.length <= 160 && /[.)]$/.test(line.words));
}

/**
 * Headlines of other stories run together, as copied from above a body: as long as a lead, and no sentence ends. Leads
 * without a full stop look the same, so this counts only where a page was pasted twice, with all that stands around it.
 */
function isHeadlines({ words }: Line): boolean {
  return words.length >= SEVERAL && !/[.!?…:;”"»)]$/.test(words);
}

/** A few words before the first paragraph of a file without headline: the name of the section it was copied from. */
function sectionName(lines: readonly Line[], i: number, titleAt: number): string | undefined {
  if (i > 0 || titleAt >= 0) return undefined;
  const { words } = lines[0]!; // i is 0 here
  const few = words.split(' ').length < TITLE_WORDS && !/[.:;,!?]$/.test(words);
  return few && (lines[1]?.words.length ?? 0) >= 80 && lines[1]!.gap > 0 ? 'section-name' : undefined;
}

/** Bylines stand at the end, before a repeated body or before what is no article; a line that says "Tin, ảnh:" anywhere. */
function withBylines(sorted: readonly SortedLine[]): readonly SortedLine[] {
  const prose = sorted.flatMap((s, i) => (s.kind === 'paragraph' || s.kind === 'lead' ? [i] : []));
  const tail = new Set(prose.slice(-3));
  const beforeLinks = prose.filter((i) => !/^\d+$/u.test(sorted[i]?.line.words ?? '')).slice(-LINKS_BELOW - 1);
  if (prose.slice(-6).some((i) => isSignatory(sorted[i]?.line.words ?? ''))) return sorted;
  return sorted.map((one, i) => {
    if (one.kind !== 'paragraph') return one;
    const byline = readByline(one.line.words);
    if (!byline) return one;
    const upper = byline.authors.every(isUpperName);
    if (signsDocument(byline, sorted[i - 1]?.line.words ?? '', sorted[i + 1]?.line.words ?? '')) return one;
    const below = sorted[i + 1];
    // "Hà Mơ", and below it "Theo Cổng TTĐT tỉnh Bến Tre"
    const reprinted = i + 1 === prose.at(-1) && readSource(below?.line.words ?? '') !== undefined;
    const ends = i === prose.at(-1) || below?.reason !== undefined || reprinted;
    const links = beforeLinks.includes(i) && isAboveLinks(sorted, i, byline.authors);
    return byline.sure || ends || links || (upper && tail.has(i)) ? { line: one.line, kind: 'byline' } : one;
  });
}

/** Leads of other stories that a copy takes along below the byline. */
const LINKS_BELOW = 3;
const SHORTEST_LEAD = 60;

/** A name of several words between the end of a sentence and the lead of another story. */
function isAboveLinks(sorted: readonly SortedLine[], i: number, names: readonly string[]): boolean {
  const below = sorted[i + 1]?.line.words ?? '';
  const closed = /[.!?…”"]$/u.test(sorted[i - 1]?.line.words ?? '');
  return closed && below.length >= SHORTEST_LEAD && names.every((name) => name.includes(' '));
}
