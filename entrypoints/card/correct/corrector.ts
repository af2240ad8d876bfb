import type { BarStatus } from '../../../components/annotate/note-bar';
import type { CorrectionFormProps, NoteTranslator } from '../../../components/correct/correction-form';
import { documentKinds } from '../../../components/correct/document-kinds';
import type { Desk } from '../../../utils/highlight/hand';
import { send } from '../../../utils/messages/send';
import { candidatesFor } from '../../../utils/model/candidates';
import { type Choice, type CorrectionDraft, correctionOf } from '../../../utils/model/correction-draft';
import type { Mention } from '../../../utils/model/mention';
import type { CorrectionId, SavedCorrection } from '../../../utils/model/saved-correction';
import { ulidOf } from '../../../utils/model/ulid';
import type { Span } from '../../../utils/text/span';

/** Makes the form of a correction and does what it says. */
export interface Corrector {
  /** `done` is called with what to say, or with nothing when the form is to be closed. */
  readonly formOf: (
    span: Span,
    mention: Mention | undefined,
    done: (status: BarStatus | undefined) => void,
  ) => Omit<CorrectionFormProps, 't' | 'onCancel'>;
}

const ofMention: Readonly<Record<Mention['kind'], readonly Choice[]>> = {
  official: ['not-official', 'other', 'same', 'extent', 'document'],
  document: ['not-document', 'other', 'same', 'extent', 'official'],
};

export function createCorrector(desk: Desk, t: NoteTranslator): Corrector {
  const undo = async (id: CorrectionId, done: (status: BarStatus) => void) => {
    const removed = await send('removeCorrection', { id });
    if (!removed.ok) return done({ words: t('note.failed', { code: removed.error.code }) });
    await desk.recognizeAgain();
    done({ words: t('note.restored') });
  };

  const apply = async (
    draft: CorrectionDraft,
    span: Span,
    mention: Mention | undefined,
  ): Promise<BarStatus | CorrectionId> => {
    const page = desk.article();
    const { canonicalUrl, url, title = '', outlet } = page?.article ?? {};
    const address = canonicalUrl ?? url;
    const about = { text: page?.text ?? '', outlet, span, ...(mention && { mention }) };
    const correction = correctionOf(draft, about);
    if (!page || !correction || address === undefined) return { words: t('correct.nowhere') };
    const createdAt = new Date().toISOString();
    const id = ulidOf(Date.parse(createdAt), crypto.getRandomValues(new Uint8Array(16))) as CorrectionId;
    const surface = page.text.slice(span.start, span.end).slice(0, 300);
    const saved: SavedCorrection = {
      id,
      correction,
      canonicalUrl: address,
      title: title.slice(0, 1000),
      surface,
      createdAt,
    };
    const answer = await send('saveCorrection', { correction: saved });
    if (!answer.ok) return { words: t('note.failed', { code: answer.error.code }) };
    await desk.recognizeAgain();
    return id;
  };

  return {
    formOf: (span, mention, done) => {
      const recognition = desk.recognition();
      const page = desk.article();
      const candidates = recognition && mention ? candidatesFor(recognition, mention, page?.text) : [];
      const choices: readonly Choice[] = mention ? ofMention[mention.kind] : ['official', 'document'];
      return {
        // Nobody is the same as somebody where there is nobody else.
        choices: choices.filter((choice) => choice !== 'same' || candidates.length > 0),
        candidates,
        kinds: documentKinds,
        surface: page?.text.slice(span.start, span.end) ?? '',
        hasOutlet: page?.article.outlet !== undefined,
        onApply: (draft) =>
          void apply(draft, span, mention).then((result) => {
            if (typeof result !== 'string') return done(result);
            done({ words: t('note.corrected'), onUndo: () => void undo(result, done) });
          }),
      };
    },
  };
}
