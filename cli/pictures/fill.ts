import type { AnnotationId, HighlightColour } from '../../utils/model/annotation';
import { type Desk, openDesk } from '../browser/desk';
import type { Driven } from '../browser/launch';
import { waitForPaint } from '../browser/painted';
import { samplePages } from '../browser/sample-newspaper';
import { stories } from './stories';

const noted: readonly { colour: HighlightColour; words: string; note: string }[] = [
  {
    colour: 'yellow',
    words: 'kỹ sư giỏi được trả lương theo sản phẩm',
    note: 'So với **Luật Công nghiệp quốc phòng**, điều mấy?',
  },
];

/** Clips the stories and the sample articles as a reader would, the newest last, and marks some words. */
export async function fill(driven: Driven): Promise<void> {
  const desk = await openDesk(driven);
  const articles = samplePages.filter(({ kind, lang }) => kind === 'article' && lang === 'vi');
  for (const { url } of [...articles, ...stories]) {
    const page = await driven.open(url);
    await waitForPaint(page);
    const { article } = await desk.pageState(url);
    const clip = await desk.askTab(url, 'clipPage');
    if (!clip.ok) throw new Error(`${url} was not clipped: ${clip.error.message}`);
    process.stdout.write(`  clipped ${article?.title}\n`);
    await mark(desk, clip.value.id);
    await page.close();
  }
  await desk.page.close();
}

/** Marks what is to be marked in a clip, if it stands there. */
async function mark(desk: Desk, clipId: string): Promise<void> {
  const text = await desk.page.evaluate(textOf, clipId);
  for (const [index, { colour, words, note }] of noted.entries()) {
    const start = text.indexOf(words);
    if (start < 0) continue;
    const id = `01JD000000000000000000000${index}` as AnnotationId;
    const span = { start, end: start + words.length, surface: words };
    const createdAt = new Date().toISOString();
    const marked = await desk.ask('mark', { id, clipId: clipId as never, ...span, colour, note, createdAt });
    if (!marked.ok) throw new Error(`not marked: ${marked.error.message}`);
  }
}

/** Runs in a page of the extension: the text of a clip as it is kept. */
function textOf(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('trich-luc');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const got = asked.result.transaction('contents').objectStore('contents').get(id);
      got.onsuccess = () => {
        asked.result.close();
        resolve((got.result as { article: { text: string } }).article.text);
      };
    };
  });
}
