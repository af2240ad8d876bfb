import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { wordAt, wordsAt } from '../../shared/words';
import { ordinalAt } from './term';

/** Whose sessions are told by their numbers. */
const COMMITTEE = 'Ban Chấp hành Trung ương';

/** A session by its number, and the token behind it. */
export interface ReadSession {
  readonly ordinal: string;
  /** The committee as it is written: with the Party where the text says so. */
  readonly issuer: string;
  readonly next: number;
}

/** "Trung ương 8", "Hội nghị Trung ương 8", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng". */
export function readSession(context: Context, from: number): ReadSession | undefined {
  const { tokens } = context;
  const meeting = wordsAt(tokens, from, 'hội', 'nghị');
  const at = meeting ? from + 2 : from;
  const centre = behindCentre(context, at);
  if (centre > 0) {
    const ordinal = ordinalAt(tokens, centre);
    return ordinal === undefined ? undefined : { ...ordinal, issuer: COMMITTEE };
  }
  const ordinal = meeting ? ordinalAt(tokens, at) : undefined;
  const committee = ordinal === undefined ? -1 : behindCommittee(context, ordinal.next);
  if (ordinal === undefined || committee < 0) return undefined;
  const issuer = wordAt(tokens, committee - 1) === 'đảng' ? `${COMMITTEE} Đảng` : COMMITTEE;
  return { ordinal: ordinal.ordinal, issuer, next: committee };
}

/** The token behind "Trung ương", "TW", "TƯ", "T.Ư"; -1 if none stands there. */
function behindCentre({ tokens }: Context, i: number): number {
  if (wordsAt(tokens, i, 'trung', 'ương')) return i + 2;
  if (wordAt(tokens, i) === 'tw' || wordAt(tokens, i) === 'tư') return i + 1;
  return wordsAt(tokens, i, 't', '.', 'ư') || wordsAt(tokens, i, 't', '.', 'w') ? i + 3 : -1;
}

function behindCommittee({ tokens, hits, lexicon }: Context, i: number): number {
  const at = /^(?:của|,)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const hit = hitAt(hits, at, EntryType.Organization);
  const row = hit < 0 ? undefined : lexicon.organization(hits.entry[hit] as number);
  return row?.name.startsWith(COMMITTEE) === true ? (hits.last[hit] as number) : -1;
}
