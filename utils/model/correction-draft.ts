import type { Span } from '../text/span';
import type { Correction, CorrectionScope, Decision } from './correction';
import type { EntityKey } from './ids';
import type { Mention } from './mention';

/** What a reader chose in the form, before it is known what it means for the text. */
export type Choice =
  | 'not-official'
  | 'not-document'
  | 'official'
  | 'document'
  /** The mention begins or ends elsewhere. */
  | 'extent'
  /** It means another official or document than the one shown. */
  | 'other'
  /** Two that were taken for different ones are one. */
  | 'same';

export interface CorrectionDraft {
  readonly choice: Choice;
  readonly scope: 'article' | 'outlet' | 'everywhere';
  /** The official or document meant, for `other` and `same`. */
  readonly as?: EntityKey;
  /** For `document`: its kind in lower case. */
  readonly kind?: string;
  /** For `extent`: the right words. */
  readonly words?: string;
}

/** What the draft is about. */
export interface Corrected {
  readonly text: string;
  readonly outlet: string | undefined;
  /** The mention the card shows; absent where the reader selected the words. */
  readonly mention?: Mention;
  readonly span: Span;
}

/** The correction that a draft means; undefined where it cannot be: words that stand nowhere near, nobody chosen. */
export function correctionOf(draft: CorrectionDraft, about: Corrected): Correction | undefined {
  const decision = decisionOf(draft, about);
  const scope = decision && scopeOf(draft, about);
  return scope && { ...scope, ...decision };
}

function decisionOf({ choice, scope, as, kind, words }: CorrectionDraft, about: Corrected): Decision | undefined {
  switch (choice) {
    case 'not-official':
    case 'not-document':
      return { decision: choice };
    case 'official':
      return { decision: 'official' };
    case 'document':
      return kind ? { decision: 'document', kind } : undefined;
    case 'extent': {
      const to = words === undefined ? undefined : around(words.normalize('NFC').trim(), about);
      if (!to || scope === 'article') return to && { decision: 'span', to };
      return { decision: 'extent', words: to.surface, from: to.start - about.span.start };
    }
    case 'other':
      return (
        about.mention && { decision: 'different-from', from: about.mention.ref, ...(as === undefined ? {} : { as }) }
      );
    case 'same':
      return as === undefined ? undefined : { decision: 'same-as', as };
  }
}

function scopeOf(
  { choice, scope }: CorrectionDraft,
  { outlet, mention, span, text }: Corrected,
): CorrectionScope | undefined {
  const surface = text.slice(span.start, span.end);
  // Of the one shown, all that is said of it goes with it; of words, these words.
  const whole = mention && (choice === 'not-official' || choice === 'not-document' || choice === 'same');
  const target = whole ? ({ by: 'key', key: mention.ref } as const) : ({ by: 'surface', surface } as const);
  if (scope === 'article' && !whole)
    return { scope: 'article', target: { by: 'place', start: span.start, end: span.end, surface } };
  if (scope === 'article') return { scope, target };
  if (scope === 'everywhere') return { scope, target };
  return outlet === undefined ? undefined : { scope, outlet, target };
}

/** The place of the words that shares most with the mention: they must overlap. */
function around(words: string, { text, span }: Corrected) {
  if (words === '') return undefined;
  const from = Math.max(0, span.start - words.length);
  for (let at = text.indexOf(words, from); at >= 0 && at < span.end; at = text.indexOf(words, at + 1))
    if (at + words.length > span.start) return { start: at, end: at + words.length, surface: words };
  return undefined;
}
