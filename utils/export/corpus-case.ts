import type { Article } from '../model/article';
import type { EntityKey } from '../model/ids';
import type { Recognition } from '../model/recognition';

/** A corrected article as a case of the corpus: the text and, beside it, the gold of the guidelines. */
export interface CorpusCase {
  readonly name: string;
  readonly text: string;
  /** JSON, as the guidelines want it. */
  readonly gold: string;
}

/** Makes a case of an article as it was recognized with the reader's corrections; the name is a file's, without its end. */
export function corpusCase(name: string, article: Article, recognition: Recognition): CorpusCase {
  const { officials, documents, mentions } = recognition;
  const refs = new Map<EntityKey, string>([
    ...officials.map(({ key }, i) => [key, `p${i + 1}`] as const),
    ...documents.map(({ key }, i) => [key, `d${i + 1}`] as const),
  ]);
  const gold = {
    id: name,
    article: {
      title: article.title ?? null,
      publishedAt: article.publishedAt ?? null,
      authors: article.authors,
      outlet: article.outlet ?? null,
    },
    mentions: mentions.map(({ kind, start, end, surface, lead, nominal, ref }) => ({
      type: kind,
      start,
      end,
      text: surface,
      ...(kind === 'official' ? { lead: lead ?? '' } : {}),
      ...(nominal ? { nominal } : {}),
      ref: refs.get(ref) ?? ref,
    })),
    officials: officials.map(({ key, name: called, ranks, positions }) => ({
      ref: refs.get(key),
      name: called,
      ranks,
      positions: positions.map(({ role, organization }) => ({ role, organization: organization ?? null })),
    })),
    documents: documents.map(({ key, kind, number, issuer, date, title, draft }) => ({
      ref: refs.get(key),
      kind,
      number: number ?? null,
      issuer: issuer ?? null,
      date: date ?? null,
      title: title ?? null,
      draft,
    })),
  };
  return { name, text: article.text, gold: `${JSON.stringify(gold, null, 1)}\n` };
}
