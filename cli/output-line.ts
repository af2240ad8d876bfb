import type { OfficialDocument } from '../utils/model/document';
import type { EntityKey } from '../utils/model/ids';
import type { Mention } from '../utils/model/mention';
import type { Official } from '../utils/model/official';
import type { Clipped } from './clipped';

/** `p1`, `d2`: the short names the guidelines give to the entities of one article. */
type References = ReadonlyMap<EntityKey, string>;

const referencesOf = (officials: readonly Official[], documents: readonly OfficialDocument[]): References =>
  new Map([
    ...officials.map(({ key }, i) => [key, `p${i + 1}`] as const),
    ...documents.map(({ key }, i) => [key, `d${i + 1}`] as const),
  ]);

const mentionLine = (mention: Mention, refs: References) => ({
  type: mention.kind,
  start: mention.start,
  end: mention.end,
  text: mention.surface,
  ...(mention.kind === 'official' ? { lead: mention.lead ?? '' } : {}),
  ...(mention.nominal === true ? { nominal: true } : {}),
  ref: refs.get(mention.ref) ?? mention.ref,
  rule: mention.rule,
  confidence: mention.confidence,
});

const officialLine = (official: Official, refs: References) => ({
  ref: refs.get(official.key),
  name: official.name,
  ranks: official.ranks,
  positions: official.positions.map(({ role, organization, renamed }) => ({
    role,
    organization: organization ?? null,
    ...(renamed === undefined ? {} : { inferred: { renamed } }),
  })),
  key: official.key,
});

const documentLine = (document: OfficialDocument, refs: References) => ({
  ref: refs.get(document.key),
  kind: document.kind,
  number: document.number ?? null,
  issuer: document.issuer ?? null,
  date: document.date ?? null,
  title: document.title ?? null,
  draft: document.draft,
  key: document.key,
  symbol: document.symbol ?? null,
  term: document.term ?? null,
  inferred: document.inferred,
});

/** One line of `ndjson`: the core's answer under the field names of the corpus guidelines; what is missing is null. */
export function outputLine({ file, detection, content }: Clipped): object {
  if (!content) return { file, detection, article: null, mentions: [], officials: [], documents: [] };
  const { article, recognition, reading } = content;
  const refs = referencesOf(recognition.officials, recognition.documents);
  return {
    file,
    detection,
    article: {
      url: article.url ?? null,
      canonicalUrl: article.canonicalUrl ?? null,
      outlet: article.outlet ?? null,
      title: article.title ?? null,
      lead: article.lead ?? null,
      authors: article.authors,
      publishedAt: article.publishedAt ?? null,
      modifiedAt: article.modifiedAt ?? null,
      section: article.section ?? null,
      source: article.source ?? null,
      captions: article.captions,
      dropped: article.dropped,
      pages: reading?.parts ?? null,
      text: article.text,
    },
    mentions: recognition.mentions.map((mention) => mentionLine(mention, refs)),
    officials: recognition.officials.map((official) => officialLine(official, refs)),
    documents: recognition.documents.map((document) => documentLine(document, refs)),
  };
}
