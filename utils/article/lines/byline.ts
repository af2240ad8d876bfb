import { isOutletNamed } from '../newspapers';
import { isUpperName, looksLikeName, splitNames } from './names';

/** What a byline says: who wrote, and where it was reprinted from. */
export interface Byline {
  readonly authors: readonly string[];
  /** "qdnd.vn" of "Tiến Đạt - Trọng Hải/Qdnd.vn". */
  readonly source?: string;
  /** A bare name is a byline only where bylines stand: at the end, set apart. */
  readonly sure: boolean;
}

const PART = '(?:tin|bài|ảnh|video|clip|đồ họa|nội dung|trình bày|hình|infographic|thiết kế)';
const LABEL = new RegExp(`^(${PART}(?:\\s*(?:,|và|-|–|&|/|\\+|\\s)\\s*${PART})*)\\s*:\\s*(\\S.*)$`, 'iu');
const WRITER =
  /^(?:thực hiện|tác giả|người viết|phóng viên|pv|nhóm pv|nhóm phóng viên|biên dịch|tổng hợp|biên soạn|theo)(?:\s*:\s*|\s+(?=\p{Lu}))(.+)$/iu;
/** Labels one after the other: "Bài: A - Ảnh: B". */
const NEXT_LABEL = new RegExp(`\\s*[-–—;,|/]?\\s*(${PART}(?:\\s*(?:,|và|&)\\s*${PART})*)\\s*:\\s*`, 'iu');
/** "A thực hiện", without brackets; in capitals it heads a part of a document ("TỔ CHỨC THỰC HIỆN"). */
const DID = /^(.{3,80}?)\s+(?:[Tt]hực hiện|[Tt]ổng hợp|lược ghi|lược dịch|biên dịch|ghi)$/u;
const DONE =
  /^(.{2,80}?)\s*\((?:thực hiện|tổng hợp|ghi|lược ghi|dịch|biên dịch|lược dịch|ghi chép|ghi theo [^)]{2,40}|t\/h|t\.h\.?|th|theo [^)]{2,40}|từ [^)]{2,40})\)\.?$/iu;
/** "Hà Mơ (TTXVN)", "Hà Mơ (TTXVN/Vietnam+)": the agency that the name belongs to. */
const AGENCY = /^(.{3,80}?)\s*\(([\p{L}+.]{3,20})(?:\/[\p{L}+.]+)*\)$/u;
const REPRINT = /^(.+?)\s*((?:\/\s*[\p{L}\d.+&-]+(?: [\p{L}\d]+){0,3})+)$/u;
/** "Theo Hà Mơ – www.chinhphu.vn": an address behind a dash is a source, as it is behind a slash; "H.M" is somebody. */
const ADDRESS_BEHIND = /\s+[-–]\s+(?:www\.)?((?:[a-z\d-]+\.)+[a-z]{2,})$/iu;
const RANKED = /^(?:[\p{L}.]+,? ){1,4}?((?:\p{Lu}{2,}(?: |$|(?=,))){2,5})(?:,.*)?$/u;

/**
 * Reads a line as a byline.
 *
 * ✓ `Tin, ảnh: A - B`, `Bài và ảnh: A`, `A (thực hiện)`, `A - B/Qdnd.vn`, `A (TTXVN)`, `Theo A`, `Đại tá A B, Viện trưởng …`, `A B`
 * ✗ `Ảnh: A` (a photographer), a line with a full stop inside, anything longer than 120 characters
 */
export function readByline(line: string): Byline | undefined {
  if (line.length > 120) return undefined;
  const text = line.replace(/[./\s]+$/u, '').replace(ADDRESS_BEHIND, '/$1');
  const labelled = LABEL.exec(text);
  if (labelled?.[1] && labelled[2]) {
    if (!/(?:tin|bài|nội dung)/iu.test(labelled[1])) return undefined;
    return sureByline(labelled[2].split(NEXT_LABEL)[0] ?? '');
  }
  const theo = /^theo\s+(.+)$/iu.exec(text)?.[1];
  if (theo && isOutletNamed(theo)) return { authors: splitNames(theo) ?? [], source: theo, sure: true };
  const done = DONE.exec(text)?.[1] ?? WRITER.exec(text)?.[1] ?? DID.exec(text)?.[1];
  if (done && splitNames(done.split('/')[0] ?? '')) return sureByline(done);
  const agency = AGENCY.exec(text);
  const agents = agency?.[1] && splitNames(agency[1]);
  if (agents && agency[2] && isPaper(agency[2])) return { authors: agents, source: agency[2], sure: true };
  const reprint = REPRINT.exec(text);
  if (reprint?.[1] && reprint[2] && (/[.+]/.test(reprint[2]) || isPaper(sourceOf(reprint[2])))) {
    const authors = splitNames(reprint[1]);
    if (authors) return { authors, source: sourceOf(reprint[2]), sure: true };
  }
  return bareByline(text);
}

/** The name of a paper or agency, or what these are called by: "VOV1", "VOV-Trung tâm Tin", "Báo LTN". */
const isPaper = (name: string) =>
  isOutletNamed(name) || /^\p{Lu}{3,}(?:\d|-\p{Lu}[\p{L} ]+)?$/u.test(name) || /^Báo \p{Lu}/u.test(name);

function sureByline(rest: string): Byline | undefined {
  const reprint = REPRINT.exec(rest);
  const words = (reprint?.[1] ?? rest).replace(/\s*\([^)]*\)$/u, '').trim();
  const authors = splitNames(words);
  if (!authors) return undefined;
  return { authors, ...(reprint?.[2] ? { source: sourceOf(reprint[2]) } : {}), sure: true };
}

/** The last part of "/Bnews/vnanet.vn"; addresses in small letters, names as printed. */
function sourceOf(tail: string): string {
  const name = tail.split('/').filter(Boolean).at(-1)!.trim(); // REPRINT promises one part
  return name.includes('.') ? name.toLowerCase() : name;
}

function bareByline(text: string): Byline | undefined {
  const names = splitNames(text);
  if (names?.every((name) => isUpperName(name))) return { authors: names, sure: false };
  const ranked = RANKED.exec(text)?.[1]?.trim();
  if (ranked && isUpperName(ranked)) return { authors: [ranked], sure: false };
  if (names && names.length <= mostOf(text) && names.every((name) => looksLikeName(name) && name.length > 2))
    return { authors: names, sure: false };
  return undefined;
}

/** Bare names of a line: three, or with a dash between each of them as many as wrote. */
function mostOf(text: string): number {
  const parts = text.split(/\s[-–]\s/u);
  return parts.length > 1 && parts.every((part) => /^[^,;&+|]+ [^,;&+|]+$/u.test(part)) ? MOST_DASHED : MOST_BARE;
}

const MOST_BARE = 3;
const MOST_DASHED = 6;

const SIGNATORY = /(?:^|\| )(?:KT|TM|TL|TUQ|Q)\.\s*\p{Lu}{2,}/u;
/** "Người ký:" above a name: a table of what a document is. */
const SIGNER = /^Người ký:?$/iu;

/** True for "KT. BỘ TRƯỞNG", "TM. CHÍNH PHỦ": the text is a document with its signatures, which are no bylines. */
export function isSignatory(line: string): boolean {
  return SIGNATORY.test(line);
}

/** True if a bare name stands among an office and who holds it, as documents are signed: "THỦ TƯỚNG", "Đỗ Khắc Miên". */
export function signsDocument(byline: Byline, above: string, below: string): boolean {
  if (SIGNER.test(above)) return true;
  if (byline.sure) return false;
  return isUpperName(above) || (byline.authors.every(isUpperName) && readByline(below)?.sure === false);
}
