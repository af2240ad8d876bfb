import { detect } from '../../utils/article/detect';
import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState } from '../../utils/messages/protocol';
import type { Result } from '../../utils/model/result';
import { clipOf, recognitionOf, viewHere } from './ask';
import { clipRead } from './clip-read';
import { createTurns } from './in-turn';
import { type Page, unread } from './page';
import { readPage } from './read';

/** The reading of one page, from detection to clip; its steps never run at once. */
export interface Session {
  readonly page: () => Page;
  /** Reads the page again; asks for recognition only when its text changed. True if something changed. */
  readonly refresh: () => Promise<boolean>;
  /** Asks whether the collection holds the article: the popup may have deleted it. */
  readonly refreshClip: () => Promise<void>;
  /** Reads the page whatever detection says of it, now and as long as its address stays. */
  readonly insist: () => Promise<void>;
  /** `keep` keeps what the collection held of the article before, too. */
  readonly clip: (keep?: boolean) => Promise<Result<ClipState>>;
  /** Asks for the recognition anew though the text is the same: the reader corrected something. */
  readonly recognizeAgain: () => Promise<void>;
  /**
   * Asks for what may have changed while the reader was elsewhere; shows it if it did. True if the clip did, with whose
   * showing the highlights are placed anew.
   */
  readonly returned: () => Promise<boolean>;
  /** Paints what the reader wants to see now. */
  readonly viewAgain: () => Promise<void>;
  /** Tells the reader of a fault that nothing else could answer. */
  readonly report: (error: unknown) => void;
}

/** Starts with an unread page; `show` is called whenever more is known. */
export function createSession(document: Document, show: (page: Page) => void): Session {
  const now = { page: unread, insistedOn: '' };
  const address = () => document.location.href.replace(/#.*$/, '');
  const become = (page: Page) => {
    now.page = page;
    show(page);
  };
  const inTurn = createTurns();

  const refresh = async (): Promise<boolean> => {
    const url = document.location.href;
    const detection = detect(document, url);
    if (!detection.article && now.insistedOn !== address()) {
      become({ detection, busy: false });
      return false;
    }
    // Told before it is read: from here on the page is watched.
    if (!now.page.read) become({ ...now.page, detection, busy: true });
    // Asked while the page is read: it is not painted before the answer.
    const view = now.page.view ?? viewHere(false);
    const read = await readPage(document, url);
    if (!read.ok) {
      become({ detection, problem: read.error.code, busy: false });
      return false;
    }
    return recognized(detection, read.value, view);
  };

  const recognized = async (
    detection: Page['detection'],
    read: ReadArticle,
    wanted: Page['view'] | Promise<Page['view']>,
  ): Promise<boolean> => {
    const before = now.page;
    if (before.recognition && before.read?.article.text === read.article.text) {
      become({ ...before, detection, read, problem: undefined, busy: false });
      return false;
    }
    const [asked, clip] = [recognitionOf(read), clipOf(read)];
    const [recognition, view] = [await asked, await wanted];
    const known = recognition.ok ? { recognition: recognition.value } : { problem: recognition.error.code };
    // Painted before the collection has answered: opening it takes a worker longer than recognizing.
    become({ detection, read, view, ...known, busy: true });
    become({ detection, read, view, ...known, clip: await clip, busy: false });
    return true;
  };

  const clip = async (keep: boolean): Promise<Result<ClipState>> => {
    await refresh();
    return clipRead(document, now.page, { keep, onClip: (clipped) => become({ ...now.page, clip: clipped }) });
  };

  return {
    page: () => now.page,
    refresh: () => inTurn(refresh),
    refreshClip: () =>
      inTurn(async () => {
        const { read, clip: before } = now.page;
        if (!read) return;
        const after = await clipOf(read, before);
        if (after?.updatedAt !== before?.updatedAt) become({ ...now.page, clip: after });
      }),
    insist: () =>
      inTurn(async () => {
        now.insistedOn = address();
        await refresh();
      }),
    clip: (keep = false) => inTurn(() => clip(keep)),
    recognizeAgain: () =>
      inTurn(async () => {
        const { read } = now.page;
        const recognition = read && (await recognitionOf(read));
        if (recognition?.ok) become({ ...now.page, recognition: recognition.value });
      }),
    returned: () =>
      inTurn(async () => {
        const { read, recognition: before, clip: held } = now.page;
        if (!read) return false;
        const [asked, clip] = await Promise.all([recognitionOf(read), clipOf(read, held)]);
        // What nobody answered is as it was, and what is the same is not painted anew.
        if (!asked.ok) return false;
        const same = JSON.stringify(asked.value) === JSON.stringify(before);
        const clipped = clip?.updatedAt !== held?.updatedAt;
        if (!same || clipped)
          become({ ...now.page, clip, ...(!same && { recognition: asked.value, problem: undefined }) });
        return clipped;
      }),
    viewAgain: () =>
      inTurn(async () => {
        const view = await viewHere(true);
        become({ ...now.page, view });
      }),
    report: (error) => {
      const problem = error instanceof Error ? `unexpected: ${error.message}` : 'unexpected';
      become({ ...now.page, problem, busy: false });
    },
  };
}
