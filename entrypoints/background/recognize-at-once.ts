import type { Recognition } from '../../utils/model/recognition';
import { recognize } from '../../utils/recognize/recognize';
import { correctionsFor } from '../../utils/store/corrections';
import type { ArticleFacts } from './replay';
import type { Workshop } from './workshop';

/**
 * Recognizes a text for a reader who waits: while the collection is asked what was decided for its article, the text is
 * recognized as if nothing was, which is nearly always so; else it is recognized again.
 */
export async function recognizeAtOnce(
  { lexicon, database }: Workshop,
  text: string,
  article: ArticleFacts,
): Promise<Recognition> {
  const { outlet, publishedAt } = article;
  const asked = correctionsFor(database(), article);
  const words = await lexicon();
  const undecided = recognize(text, words, { publishedAt, outlet, corrections: [] });
  const known = await asked;
  // A collection that cannot be opened is told where it is needed; the page is read without it.
  if (!known.ok || known.value.length === 0) return undecided;
  return recognize(text, words, { publishedAt, outlet, corrections: known.value });
}

/** Something of everything: code that ran once is compiled. The names are made up. */
const SAMPLE =
  'Sáng 25-10-2021, Đại tướng Trần Văn Mẫu, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, thăm đơn vị. Đồng chí Mẫu yêu cầu thực hiện Nghị quyết số 28-NQ/TW, Luật Dân quân tự vệ và Kết luận 31 của Ban Bí thư.';

/** Opens the collection, makes the lexicon and runs the recognizer in, for a text that comes next. */
export function getReady({ lexicon, database }: Workshop): void {
  // What cannot be had is told by whoever asks for it.
  const silent = () => undefined;
  lexicon()
    .then((words) => recognize(SAMPLE, words, { corrections: [] }))
    .catch(silent);
  database().open().catch(silent);
}
