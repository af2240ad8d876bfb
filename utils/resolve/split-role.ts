import type { Lexicon } from '../lexicon/lexicon';
import { type EntryHits, hitAt, matchEntries } from '../lexicon/matcher';
import { EntryType } from '../lexicon/rows';
import type { Position } from '../model/official';
import { kept } from '../text/kept';
import { tokenize } from '../text/tokenize';

const BODIES = EntryType.Organization | EntryType.OrganizationHead;

/** A role cut in two; no body where it ends with none. */
interface Split {
  readonly role: string;
  readonly body?: string;
  /** The body is a noun that names the office too and needs the rest of its name: "Trưởng Công an" of "quận 1". */
  readonly shared?: boolean;
}

/** Roles cut before: the press has a few hundred. */
const known = new WeakMap<Lexicon, Map<string, Split>>();

/**
 * Moves the body that ends a role to the organization: "Phó Chủ tịch Ủy ban nhân dân" of "tỉnh Bến Tre" is a "Phó Chủ
 * tịch" of "Ủy ban nhân dân tỉnh Bến Tre". "Bí thư Đảng ủy" stays: the committee is the Party's in any body.
 */
export function splitRole(position: Position, lexicon: Lexicon): Position {
  const { role, body, shared } = splitOf(position.role, lexicon);
  const { organization } = position;
  if (body === undefined || (shared && organization === undefined)) return position;
  // "Tổng Giám đốc Đài" of "TNVN", whose full form begins with "Đài".
  const noun = shared === true ? body.slice(0, body.indexOf(' ') + 1) : '';
  // "Phó Trưởng ban Thường trực" of "Ban Chỉ đạo X": the noun is that body's.
  const begun = noun === '' ? `${body} ` : noun;
  const whole = organization?.toLowerCase().startsWith(begun.toLowerCase()) ? organization : undefined;
  return { role, organization: whole ?? (organization === undefined ? body : `${body} ${organization}`) };
}

function splitOf(role: string, lexicon: Lexicon): Split {
  const splits = known.get(lexicon) ?? new Map<string, Split>();
  known.set(lexicon, splits);
  return kept(splits, role, (asked) => readAlternate(asked) ?? readSplit(asked, lexicon));
}

/** "Tùy viên Quốc [phòng]": the head is the end of another word. */
function isInsideWord(hits: EntryHits, at: number, end: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - 3); before--) {
    const word = hitAt(hits, before, EntryType.OrganizationWord);
    if (word >= 0 && hits.last[word] === end) return true;
  }
  return false;
}

/** "Ủy viên [Trung ương Đảng] dự khuyết": what kind of member stands behind the body. */
const ALTERNATE = /^(.*viên) (.+) (dự khuyết)$/iu;

function readAlternate(role: string): Split | undefined {
  const [, member, body, kind] = ALTERNATE.exec(role) ?? [];
  return member === undefined || body === undefined ? undefined : { role: `${member} ${kind}`, body };
}

function readSplit(role: string, lexicon: Lexicon): Split {
  const tokens = tokenize(role, lexicon.syllables);
  const hits = matchEntries(tokens, lexicon);
  for (let at = 1; at < tokens.count; at++) {
    const hit = hitAt(hits, at, BODIES);
    if (hit < 0 || hits.last[hit] !== tokens.count) continue;
    if (isInsideWord(hits, at, tokens.count)) continue;
    // "Phó [Thủ tướng Chính phủ]", "Phó [Chủ tịch nước]": offices that are bodies too.
    const office = hitAt(hits, at, EntryType.Office);
    if (office >= 0 && hits.last[office] === tokens.count) continue;
    if (lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot === 'ORG') return { role };
    const named = /(?:^|(?<!thủ) )(?:trưởng|chánh)$/iu.test(role.slice(0, tokens.end[at - 1]));
    // "Trưởng ban": the noun is the office's; "Trưởng ban Dân vận Trung ương" says it for both.
    if (named && tokens.count - at === 1) return { role };
    const body = role.slice(tokens.start[at]);
    // "Tuần [phủ]": a mandarin.
    if (body === 'phủ') return { role };
    // "Viện trưởng [Viện kiểm sát nhân dân tối cao]" has its noun already.
    const twice = tokens.syllable[at - 2] === tokens.syllable[at];
    if (!named || twice) return { role: role.slice(0, tokens.end[at - 1]), body };
    const head = hitAt(hits, at, EntryType.OrganizationHead);
    const last = head < 0 ? at + 1 : (hits.last[head] ?? at + 1);
    return { role: role.slice(0, tokens.end[last - 1]), body, shared: last === tokens.count };
  }
  return { role };
}
