import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { headAt } from './organization-heads';
import type { Reading } from './organization-reading';
import { organizationWord } from './organization-words';
import { readCapitalsName } from './read-capitals-name';
import { readForeignName } from './read-foreign-name';
import { readVietnameseName } from './read-name';
import { isAcronym, isCapitalized, isTitled, isWord, markAt, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

export function startsName(context: Context, at: number, reading: Reading): boolean {
  if (!isTitled(context, at)) return startsCapitalsName(context, at);
  // "Chủ tịch Tổng công ty Xi măng Việt Nam [Lê Văn Huân]", "… Tập đoàn T&D Group [Lê Văn Huân]": a company's name ends with
  // its country or with a word that is none of ours.
  if (reading.company)
    return (
      (endsInCountry(context, at) || isForeignWord(context, at - 1, reading)) &&
      readVietnameseName(context, at, 'nothing') - at >= 3
    );
  if (hitAt(context.hits, at, EntryType.OrganizationWord) >= 0 && organizationWord(context, at) - at >= 2) return false;
  const name = readVietnameseName(context, at, 'office');
  if (name > 0) return name - at > 2 || !isBeforeCountry(context, name);
  if ((!reading.afterHead || reading.smallHead) && !isVietnameseAt(context, at)) {
    const foreign = readForeignName(context, at, false);
    if (foreign - at >= 2 && !hasAcronym(context, at, foreign)) return true;
  }
  return endsInCountry(context, at) && readForeignName(context, at, true) > 0;
}

/** "Group", "FLC", "T&D"; the end of "TP HCM" is a place's, "TNHH MTV" and "XNK" say what kind of firm it is. */
function isForeignWord(context: Context, at: number, reading: Reading): boolean {
  // "Công ty TNHH [MTV]"
  const head = headAt(context, reading.start);
  if (head >= 0 && context.hits.last[head] === at + 1) return false;
  if (!isCapitalized(context, at) || isWord(context, at - 1, 'tp')) return false;
  if (isAcronym(context, at)) return context.lexicon.fullForm(tokenText(context, at)) === undefined;
  return markAt(context, at - 1) === '&' || !isVietnameseAt(context, at);
}

/** "Đại học Sư phạm [Hoa Đông], Trung Quốc": two capitals before their country are no person's. */
function isBeforeCountry(context: Context, comma: number): boolean {
  if (markAt(context, comma) !== ',') return false;
  const { hits, lexicon } = context;
  const country = hitAt(hits, comma + 1, EntryType.Place);
  return country >= 0 && lexicon.organization(hits.entry[country] ?? -1)?.group === 'country';
}

function hasAcronym(context: Context, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isAcronym(context, at)) return true;
  return false;
}

function endsInCountry({ hits, lexicon }: Context, at: number): boolean {
  for (let token = at - 1; token >= at - 4 && token >= 0; token--) {
    const hit = hitAt(hits, token, EntryType.Place);
    if (hit < 0 || hits.last[hit] !== at) continue;
    return lexicon.organization(hits.entry[hit] ?? -1)?.group !== 'province';
  }
  return false;
}

/** "đại biểu [VŨ TRỌNG KIÊN]", "Giám đốc Sở Y tế [LÊ THỊ HOA]": behind what is printed small a family name and others in capitals are no body. */
function startsCapitalsName(context: Context, at: number): boolean {
  if (!isAcronym(context, at) || !isAcronym(context, at + 1) || isAcronym(context, at - 1)) return false;
  return readCapitalsName(context, at) > 0 && hitAt(context.hits, at, EntryType.Organization) < 0;
}
