import type { BarStatus } from '../../../components/annotate/note-bar';
import type { CorrectionFormProps, NoteTranslator } from '../../../components/correct/correction-form';
import { documentKinds } from '../../../components/correct/document-kinds';
import { noteFaultText } from '../../../components/notice/note-fault-text';
import type { Desk } from '../../../utils/highlight/hand';
import { send } from '../../../utils/messages/send';
import { candidatesFor } from '../../../utils/model/candidates';
import type { CorrectionDraft } from '../../../utils/model/correction-draft';
import { choicesFor, draftedCorrection } from '../../../utils/model/drafted-correction';
import type { Mention } from '../../../utils/model/mention';
import type { Fault } from '../../../utils/model/result';
import type { CorrectionId } from '../../../utils/model/saved-correction';
import { ulidOf } from '../../../utils/model/ulid';
import type { Span } from '../../../utils/text/span';

/** Makes the form of a correction and does what it says. */
export interface Corrector {
  /** `done` is called with what to say. */
  readonly formOf: (
    span: Span,
    mention: Mention | undefined,
    done: (status: BarStatus) => void,
  ) => Omit<CorrectionFormProps, 't' | 'onCancel'>;
}

export function createCorrector(desk: Desk, t: NoteTranslator): Corrector {
  const last = { turn: 0 };
  const failed = (error: Fault): BarStatus => ({ words: noteFaultText(t, error), isFault: true });

  const undo = async (id: CorrectionId, done: (status: BarStatus) => void) => {
    last.turn++;
    const removed = await send('removeCorrection', { id });
    // What could not be taken back is offered again.
    if (!removed.ok) return done({ ...failed(removed.error), onUndo: () => void undo(id, done) });
    await desk.recognizeAgain();
    done({ words: t('note.restored') });
    void catchUp(done);
  };

  /** What was saved before is recognized anew behind it; only what stops that is told, with the way back that there is. */
  const catchUp = async (done: (status: BarStatus) => void, way: Pick<BarStatus, 'onUndo'> = {}) => {
    const turn = ++last.turn;
    while (!desk.signal.aborted) {
      const caught = await send('catchUp', null);
      // Something else was decided meanwhile, and that is what is asked after.
      if (last.turn !== turn) return;
      if (!caught.ok)
        return done({ ...way, isFault: true, words: t('correct.behind', { why: noteFaultText(t, caught.error) }) });
      if (caught.value) return;
    }
  };

  const apply = async (
    draft: CorrectionDraft,
    span: Span,
    mention: Mention | undefined,
  ): Promise<BarStatus | CorrectionId> => {
    const page = desk.article();
    const createdAt = new Date().toISOString();
    const id = ulidOf(Date.parse(createdAt), crypto.getRandomValues(new Uint8Array(16))) as CorrectionId;
    const place = page && { text: page.text, article: page.article, span, ...(mention && { mention }) };
    const correction = place && draftedCorrection(draft, place, { id, createdAt });
    if (!correction) return { words: t('correct.nowhere'), isFault: true };
    const answer = await send('saveCorrection', { correction });
    if (!answer.ok) return failed(answer.error);
    await desk.recognizeAgain();
    return id;
  };

  return {
    formOf: (span, mention, done) => {
      const recognition = desk.recognition();
      const page = desk.article();
      const candidates = recognition && mention ? candidatesFor(recognition, mention, page?.text) : [];
      return {
        choices: choicesFor(mention, candidates.length),
        candidates,
        kinds: documentKinds,
        surface: page?.text.slice(span.start, span.end) ?? '',
        hasOutlet: page?.article.outlet !== undefined,
        onApply: (draft) =>
          void apply(draft, span, mention).then((result) => {
            if (typeof result !== 'string') return done(result);
            const way = { onUndo: () => void undo(result, done) };
            done({ ...way, words: t('note.corrected') });
            void catchUp(done, way);
          }),
      };
    },
  };
}
