import { issuerOfSymbol } from '../lexicon/issuer-of-symbol';
import type { RegistryRow } from '../lexicon/seed-rows';
import type { DocumentAttributes, OfficialDocument } from '../model/document';
import type { EntityKey } from '../model/ids';
import type { Mention } from '../model/mention';
import { mapped } from '../text/mapped';
import { sortedBy } from '../text/sorted-by';
import { wordCount } from '../text/word-count';
import { documentKey } from './document-key';
import { foldOnce } from './fold-once';
import type { FoundDocument, ResolutionContext } from './found-document';
import { type MergedDocument, mergeDocument } from './merge-document';
import { settle } from './registry';
import { groupMentions } from './same-document';

export interface ResolvedDocuments {
  readonly mentions: readonly Mention[];
  readonly documents: readonly OfficialDocument[];
}

/** Brings the mentions of one document together, settles which it is, and keeps apart what was read and inferred. */
export function resolveDocuments(found: readonly FoundDocument[], context: ResolutionContext): ResolvedDocuments {
  if (found.length === 0) return { mentions: [], documents: [] };
  const taken = new Map<string, number>();
  const mentions: Mention[] = [];
  const documents: OfficialDocument[] = [];
  for (const { members, merged, known } of settledGroups(found, context)) {
    const key = notTaken(documentKey(merged, known, context.lexicon), taken);
    documents.push(asDocument(withKnownEnd(merged, known), key, inferredOf(merged, known, context)));
    for (const member of members) mentions.push(asMention(member, key, context.text));
  }
  return { mentions: sortedBy(mentions, (a, b) => a.start - b.start), documents };
}

interface SettledGroup {
  readonly members: readonly FoundDocument[];
  readonly merged: MergedDocument;
  readonly known: RegistryRow | undefined;
}

/** The groups of mentions; two that the registry takes for the same document ("Bộ luật Hình sự 2015", its number) are one. */
function settledGroups(found: readonly FoundDocument[], context: ResolutionContext): readonly SettledGroup[] {
  const groups: SettledGroup[] = [];
  const headline = context.text.indexOf('\n');
  const byRow = new Map<RegistryRow, number>();
  for (const group of groupMentions(found, context)) {
    const members = mapped(group, (i) => found[i] as FoundDocument);
    const merged = mergeDocument(members, headline);
    const known = settle(merged, context);
    const before = known === undefined ? undefined : byRow.get(known);
    if (before === undefined) {
      if (known !== undefined) byRow.set(known, groups.length);
      groups.push({ members, merged, known });
    } else {
      const all = [...(groups[before] as SettledGroup).members, ...members].sort((a, b) => a.start - b.start);
      groups[before] = { members: all, merged: mergeDocument(all, headline), known };
    }
  }
  return groups;
}

/** Two documents of one article whose keys are equal (both open) stay two. */
function notTaken(key: EntityKey, taken: Map<string, number>): EntityKey {
  const before = taken.get(key) ?? 0;
  taken.set(key, before + 1);
  return before === 0 ? key : (`${key}#${before + 1}` as EntityKey);
}

function asMention(found: FoundDocument, ref: EntityKey, text: string): Mention {
  const { start, end, rule, confidence } = found;
  return { kind: 'document', start, end, surface: text.slice(start, end), rule, confidence, ref };
}

function asDocument(merged: MergedDocument, key: EntityKey, inferred: DocumentAttributes): OfficialDocument {
  const { kind, draft, number, symbol, issuer, title, term } = merged;
  const date = merged.date ?? yearBeside(merged);
  const document: Partial<Writable<OfficialDocument>> = { key, kind, draft };
  if (number !== undefined) document.number = number;
  if (symbol !== undefined) document.symbol = symbol;
  if (issuer !== undefined) document.issuer = issuer;
  if (date !== undefined) document.date = date;
  if (title !== undefined) document.title = title;
  if (term !== undefined) document.term = term;
  document.inferred = inferred;
  // Nothing that it must have is left out.
  return document as OfficialDocument;
}

/** While it is put together, field by field: what is not known is left out, and spreading a dozen small objects is slow. */
type Writable<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };

/** Ends a title where the known one ends: "… phong cách Hồ Chí Minh đối với Ban Thường vụ" read on too far. */
function withKnownEnd(merged: MergedDocument, known: RegistryRow | undefined): MergedDocument {
  if (known?.title === undefined || merged.title === undefined) return merged;
  const count = wordCount(known.title);
  if (wordCount(merged.title) <= count) return merged;
  const start = merged.title.split(' ').slice(0, count).join(' ');
  return foldOnce(start) === foldOnce(known.title) ? { ...merged, title: start.replace(/[,;:]$/, '') } : merged;
}

/** What the article does not say: from the registry where it is sure (A, B), else from the symbol and its year. */
function inferredOf(
  merged: MergedDocument,
  known: RegistryRow | undefined,
  { lexicon }: ResolutionContext,
): DocumentAttributes {
  const sure = known === undefined || known.confidence === 'C' ? undefined : known;
  const symbol =
    merged.symbol ??
    (merged.number === undefined ? sure?.symbol.replace(/^[\d.]+[a-zđ]?[-/](?:\d{4}\/)?/, '') : undefined);
  const number = merged.symbol === undefined ? sure?.symbol : undefined;
  const missing: Writable<DocumentAttributes> = {};
  if (number !== undefined && number !== merged.number) missing.number = number;
  if (merged.symbol === undefined && symbol !== undefined) missing.symbol = symbol;
  if (merged.issuer === undefined) {
    const issuer = sure?.issuer ?? (merged.symbol === undefined ? undefined : issuerOfSymbol(merged.symbol, lexicon));
    if (issuer !== undefined) missing.issuer = issuer;
  }
  const date = inferredDate(merged, sure);
  if (date !== undefined) missing.date = date;
  if (merged.title === undefined && sure?.title !== undefined) missing.title = sure.title;
  if (merged.term === undefined && sure?.term !== undefined) missing.term = sure.term;
  return missing;
}

/** The day that is known, also in the month that was read ("Tháng 1/2031, Bộ Chính trị ban hành …"); else the number's year. */
function inferredDate(merged: MergedDocument, sure: RegistryRow | undefined): string | undefined {
  const known = sure?.date;
  if (merged.date !== undefined) return known !== merged.date && known?.startsWith(merged.date) ? known : undefined;
  return known ?? (yearBeside(merged) === undefined ? yearIn(merged) : undefined);
}

/** "Công điện 71/CĐ-TTg năm 2031": the year beside a number that holds none is read; a law's belongs to its name. */
function yearBeside({ designation, number, year }: MergedDocument): string | undefined {
  return designation === 'number' && number !== undefined && !YEAR_INSIDE.test(number) ? year : undefined;
}

const YEAR_INSIDE = /[/-]((?:19|20)\d\d)(?!\d)/;

function yearIn({ number, year }: MergedDocument): string | undefined {
  return year ?? YEAR_INSIDE.exec(number ?? '')?.[1];
}
