import type { Desk } from '../../../../cli/browser/desk';
import { waitForPaint } from '../../../../cli/browser/painted';
import { samplePages } from '../../../../cli/browser/sample-newspaper';
import type { Result } from '../../../../utils/model/result';
import type { CorrectionId, SavedCorrection } from '../../../../utils/model/saved-correction';
import type { Stage } from '../browsers';
import { MADE_OFFICIAL } from '../made-clip';

/** A piece of the worker's work that is struck. */
export interface Story {
  readonly does: string;
  /** The address of the article that a clip of an older text is there of, if the story is about one. */
  readonly older?: string;
  /** What is open while it is done, again and again. */
  readonly open: (stage: Stage, desk: Desk) => Promise<() => Promise<unknown>>;
  /** What must be there before, beside the clips that always are. */
  readonly before?: (desk: Desk) => Promise<unknown>;
  /** What is put in order when it is done. */
  readonly after?: (desk: Desk) => Promise<unknown>;
  /** Asks for it; whoever asks in the extension asks again when no answer comes. */
  readonly act: (desk: Desk) => Promise<{ readonly ok: boolean }>;
  /** It is written in several transactions: between them whole clips may be done and others not. */
  readonly inParts?: boolean;
  /** What is wrong at the end with what no count of rows shows. */
  readonly wrong?: (desk: Desk) => Promise<readonly string[]>;
}

const article = samplePages.find(({ kind, lang }) => kind === 'article' && lang === 'vi')?.url ?? '';

async function openArticle({ driven }: Stage, desk: Desk) {
  const page = await driven.open(article);
  await waitForPaint(page);
  await desk.pageState(article);
  return () => page.close();
}

const inPage = <T>(desk: Desk, what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;

const correction: SavedCorrection = {
  id: '01JD0000000000000000000001' as CorrectionId,
  correction: {
    scope: 'everywhere',
    decision: 'not-official',
    target: { by: 'surface', surface: MADE_OFFICIAL },
  },
  canonicalUrl: 'https://bao.example/bai-1',
  title: 'Hội nghị lần thứ 1',
  surface: MADE_OFFICIAL,
  createdAt: '2026-11-20T09:00:00.000Z',
};

export const stories: readonly Story[] = [
  { does: 'saving', open: openArticle, act: (desk) => desk.askTab(article, 'clipPage') },
  { does: 'saving again', older: article, open: openArticle, act: (desk) => desk.askTab(article, 'clipPage') },
  {
    does: 'recognizing anew',
    open: async () => async () => undefined,
    // Asked again, as `deliver` does: an answer may be lost with the worker.
    act: async (desk) => {
      let answer: Result<unknown> | undefined;
      for (let attempt = 0; attempt < 5 && !answer?.ok; attempt++)
        answer = await desk.ask('saveCorrection', { correction });
      return answer ?? { ok: false };
    },
    inParts: true,
  },
  {
    does: 'backing up',
    open: async () => async () => undefined,
    after: (desk) => inPage(desk, 'backup.end()'),
    before: (desk) => inPage(desk, 'backup.before()'),
    act: (desk) => inPage(desk, 'backup.ring()'),
    wrong: (desk) => inPage(desk, 'backup.wrong()'),
  },
];
