import type { Span } from '../text/span';
import type { Article } from './article';
import { type Choice, type CorrectionDraft, correctionOf } from './correction-draft';
import type { Mention } from './mention';
import type { SavedCorrection } from './saved-correction';

/** As long as a title and the words of a correction are kept for lists, in UTF-16 units. */
const LONGEST = { title: 1000, surface: 300 } as const;

const ofMention: Readonly<Record<Mention['kind'], readonly Choice[]>> = {
  official: ['not-official', 'other', 'same', 'extent', 'document'],
  document: ['not-document', 'other', 'same', 'extent', 'official'],
};

/** What can be said of a mention, or of selected words, the likeliest first; `others`: how many it could be the same as. */
export function choicesFor(mention: Pick<Mention, 'kind'> | undefined, others: number): readonly Choice[] {
  const choices: readonly Choice[] = mention ? ofMention[mention.kind] : ['official', 'document'];
  // Nobody is the same as somebody where there is nobody else.
  return choices.filter((choice) => choice !== 'same' || others > 0);
}

/** Where a correction is made: the article as the page shows it, and the words in it. */
export interface CorrectedPlaceInPage {
  readonly text: string;
  readonly article: Pick<Article, 'canonicalUrl' | 'url' | 'title' | 'outlet'>;
  readonly span: Span;
  readonly mention?: Mention;
}

/** A draft as it is saved, under an id and a time that are given; `undefined` where it means nothing or the page has no address. */
export function draftedCorrection(
  draft: CorrectionDraft,
  { text, article, span, mention }: CorrectedPlaceInPage,
  stamp: Pick<SavedCorrection, 'id' | 'createdAt'>,
): SavedCorrection | undefined {
  const { canonicalUrl, url, title = '', outlet } = article;
  const address = canonicalUrl ?? url;
  const correction = correctionOf(draft, { text, outlet, span, ...(mention && { mention }) });
  if (!correction || address === undefined) return undefined;
  return {
    ...stamp,
    correction,
    canonicalUrl: address,
    title: title.slice(0, LONGEST.title),
    surface: text.slice(span.start, span.end).slice(0, LONGEST.surface),
  };
}
