/**
 * Reads further laws of a list that says "luật" once: titles that the lexicon knows.
 *
 * ✓ Rà soát [Luật Thương mại], [Giao dịch điện tử], sớm trình sửa.
 * ✓ Sửa các [luật Đất đai], [Nhà ở], [Kinh doanh bất động sản].
 * ✓ Sửa các luật: [Đất đai], [Nhà ở], [Kinh doanh bất động sản] và các nghị định.
 * ✓ Theo [Luật Giáo dục đại học năm 2031], [Đất đai năm 2024], trường được giao đất.
 * ✓ Kỳ họp bàn 4 dự án luật: [Đất đai (sửa đổi)]; [Nhà ở]; [Thi đua, khen thưởng (sửa đổi)]. Hết.
 * ✓ Quốc hội thông qua các luật: [Đê điều], [Dầu khí (sửa đổi)] và [Kinh doanh bảo hiểm]; bàn việc khác.
 * ✗ Theo [Luật Đất đai], Nhà ở là tài sản.
 * ✗ Theo [Luật Đất đai], Xây dựng.
 * ✗ Luật: Đất đai là của chung.
 */
import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, isCapital, isLower, isNumber, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import type { KindWord } from '../phrases/kind-word';
import { titleOf } from '../phrases/law-candidate';
import { isPartOfName } from '../phrases/law-institution';
import { readLawTail } from '../phrases/law-tail';
import { knownTitleEnd, titledKinds } from '../phrases/law-title';

export const lawList: Rule<DocumentEvidence> = {
  name: 'law-list',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      if (!isPartOfName(context, kind)) found.push(...listBehind(context, kind));
    }
    return found;
  },
};

/** Most laws of one list. */
const MOST = 20;

interface Item {
  readonly first: number;
  readonly titleEnd: number;
  readonly next: number;
}

function listBehind(context: Context, kind: KindWord): readonly Candidate<DocumentEvidence>[] {
  const { tokens } = context;
  const colon = wordAt(tokens, kind.next) === ':' && isCounted(context, kind.first - 1);
  const head = colon ? undefined : headEnd(context, kind);
  if (!colon && head === undefined) return [];
  const items: Item[] = [];
  for (let at = head ?? kind.next; items.length < MOST; ) {
    if (!(colon && items.length === 0) && !/^(?:[,;]|và)$/.test(wordAt(tokens, at))) break;
    const item = itemAt(context, at + 1);
    if (item === undefined) break;
    items.push(item);
    at = item.next;
  }
  const last = items.at(-1);
  // "các luật: Đất đai là của chung": a list has more than one.
  const least = colon || kind.row.kind !== 'luật' ? 2 : 1;
  if (last === undefined || items.length < least || !endsList(context, last)) return [];
  return mapped(items, (item) => candidate(context, item));
}

/** "các luật:", "5 luật:", "6 dự án luật:". */
function isCounted({ tokens }: Context, i: number): boolean {
  return wordAt(tokens, i) === 'các' || isNumber(tokens, i) || wordsAt(tokens, i - 1, 'dự', 'án');
}

/** The token behind the law that opens the list; a capital opens its title. */
function headEnd(context: Context, { row, next }: KindWord): number | undefined {
  const end = isCapital(context.tokens, next) ? knownTitleEnd(context, next, row.kind) : -1;
  return end < 0 ? undefined : readLawTail(context, end).next;
}

/** Titles of two syllables or more that name nothing else. */
function itemAt(context: Context, first: number): Item | undefined {
  const { tokens, hits } = context;
  if (!isCapital(tokens, first) || hitAt(hits, first, EntryType.Organization | EntryType.Office) >= 0) return undefined;
  const titleEnd = knownTitleEnd(context, first, 'luật');
  if (titleEnd < first + 2 || !isLower(tokens, first + 1)) return undefined;
  return { first, titleEnd, next: readLawTail(context, titleEnd).next };
}

/** Fewest syllables of a title that a full stop may follow: "Xây dựng." is as often something else. */
const LEAST_LAST = 3;

/** A comma, "và" before another paper, a mark or the end of the line: no verb of which the last title would be the subject. */
function endsList({ tokens }: Context, { first, titleEnd, next: i }: Item): boolean {
  if (isBreak(tokens, i)) return true;
  const word = wordAt(tokens, i);
  if (word === '.') return titleEnd - first >= LEAST_LAST || i > titleEnd;
  return word === 'và' ? /^(?:các|luật|bộ|nghị)$/.test(wordAt(tokens, i + 1)) : /^[,;)…]$/.test(word);
}

function candidate(context: Context, { first, titleEnd, next }: Item): Candidate<DocumentEvidence> {
  const name = printedBetween(context.tokens, first, titleEnd);
  const { amended, year, number } = readLawTail(context, titleEnd);
  return documentOver(
    context.tokens,
    { first, next },
    {
      rule: 'law-list',
      confidence: sureBy('a number that goes on a list'),
      evidence: {
        kind: 'luật',
        designation: 'title',
        name,
        title: titleOf(context, amended ? `${name} (sửa đổi)` : name),
        draft: false,
        year: year ?? number?.year,
        number: number?.printed,
        symbol: number?.symbol,
      },
    },
  );
}
