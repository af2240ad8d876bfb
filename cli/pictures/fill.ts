import type { AnnotationId } from '../../utils/model/annotation';
import { openDesk } from '../browser/desk';
import type { Driven } from '../browser/launch';
import { markWords, type WordsToMark } from '../browser/mark-words';
import { waitForPaint } from '../browser/painted';
import { samplePages } from '../browser/sample-newspaper';
import { stories } from './stories';

const noted: readonly WordsToMark[] = [
  {
    id: '01JD0000000000000000000000' as AnnotationId,
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
    for (const words of noted) await markWords(desk, clip.value.id, words);
    await page.close();
  }
  await desk.page.close();
}
