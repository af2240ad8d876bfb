/** Words that only stand in the names of papers, desks and pen names that are no persons. */
const PUBLISHER =
  /(?:^|\s)(?:báo|tạp chí|đài|cổng thông tin|ban biên tập|tòa soạn|toà soạn|online|news|media|admin|administrator|editor|nhà xuất bản|báo điện tử)(?:\s|$)|\.(?:vn|com|net|org)(?![a-z])|^https?:|facebook|^(?:bao|tto|vov|vtv|user)[a-z]*\d*$/i;

/** True for what metadata gives as author when it means the paper: "Báo Dân trí", "VnExpress", an address. */
export function isPublisherName(name: string, outletNames: readonly string[]): boolean {
  const squeezed = squeeze(name);
  return PUBLISHER.test(name) || outletNames.some((outlet) => squeeze(outlet) === squeezed);
}

function squeeze(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]|^(?:bao|tapchi)/g, '');
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*\.?|\p{Lu}\.(?:\p{Lu}\.?)*|(?:\p{Lu}\.)+\p{Lu}\p{Ll}+)$/u;

/** One to six words that each begin with a capital: a name, a pen name or initials. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  return text.length >= 2 && text.length <= 40 && words.length <= 6 && words.every((word) => NAME_WORD.test(word));
}

/** Two to five words of capitals only, as bylines are set: "VĂN TOẢN". */
export function isUpperName(text: string): boolean {
  return looksLikeName(text) && text.includes(' ') && text === text.toUpperCase();
}

/** "Huy Khải FILI": a name set in small letters and the desk's sign after it. */
const AGENCY_TAIL = /^((?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+) \p{Lu}{3,}$/u;

/** What stands before a name and is none: ranks, degrees and what people are, one after the other ("Thiếu tướng, PGS, TS"). */
const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý|sĩ)|(?:chuẩn |phó )?đô đốc|gs|pgs|tskh|ts|ths|bs|ls|ktv|ctv|pv|giáo sư|phó giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|luật sư|kỹ sư|nhà báo|nhà văn|nhà thơ|phóng viên|cộng tác viên)(?:[.,]\s*|\s+|$)/iu;

/** A part of a byline without the ranks before the name; empty where it is nothing else. */
function withoutRanks(part: string): string {
  let name = part;
  for (let rank = RANK.exec(name); rank && name !== ''; rank = RANK.exec(name)) name = name.slice(rank[0].length);
  return name;
}

/** "A - B", "A, B", "A và B", "A; B", "A–B" as single names; undefined if a part is no name. */
export function splitNames(text: string): readonly string[] | undefined {
  const parts = text
    .split(/\s*[,;&–—+|]\s*|\s+-\s*|\s*-\s+|\s+và\s+|(?<=\p{Lu})-(?=\p{Lu})/u)
    .map((part) => withoutRanks(part.trim()).replace(AGENCY_TAIL, '$1'))
    .filter(Boolean);
  return parts.length > 0 && parts.every(looksLikeName) ? parts : undefined;
}
