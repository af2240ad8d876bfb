import { Readability } from '@mozilla/readability';
import { detect } from '../utils/article/detect';
import { readArticle } from '../utils/article/read-article';
import { readPlainText } from '../utils/article/read-plain-text';
import type { Lexicon } from '../utils/lexicon/lexicon';
import type { Article } from '../utils/model/article';
import type { Result } from '../utils/model/result';
import { recognize } from '../utils/recognize/recognize';
import { toNfc } from '../utils/text/nfc';
import type { Clipped } from './clipped';
import { parsePage } from './parse-page';

/** A file's text on its way through the core. */
export interface Input {
  readonly file: string;
  readonly text: string;
  readonly url?: string;
}

const fault = (code: string, message: string) => ({ ok: false, error: { code, message } }) as const;

const recognized = (article: Article, lexicon: Lexicon) =>
  recognize(article.text, lexicon, article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt });

function clipPlainText({ file, text, url }: Input, lexicon: Lexicon): Result<Clipped> {
  if (text.trim() === '') return fault('no-text', `${file}: there is no text in it`);
  const article = readPlainText(toNfc(text), url === undefined ? {} : { url });
  return {
    ok: true,
    value: {
      file,
      detection: { article: true, score: 1, reasons: ['plain text'] },
      content: { article, html: '', recognition: recognized(article, lexicon) },
    },
  };
}

function clipPage({ file, text, url }: Input, lexicon: Lexicon): Result<Clipped> {
  if (text.trim() === '') return fault('no-text', `${file}: there is no text in it`);
  const page = parsePage(text);
  const address = url ?? page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const detection = detect(page, address);
  if (!detection.article) return { ok: true, value: { file, detection } };
  const read = readArticle(page, address, { Readability });
  if (!read.ok) return fault(read.error.code, `${file}: ${read.error.message}`);
  const { article, html, reader, changed, parts } = read.value;
  return {
    ok: true,
    value: {
      file,
      detection,
      content: { article, html, recognition: recognized(article, lexicon), reading: { reader, changed, parts } },
    },
  };
}

/** By its ending; where that says nothing (standard input, other endings), by whether it begins with a tag. */
function isHtml({ file, text }: Input): boolean {
  if (/\.html?$/i.test(file)) return true;
  return !/\.txt$/i.test(file) && /^\s*<(?:!|[a-z])/i.test(text);
}

/** Detects, reads and recognizes one file's text. */
export function clipText(input: Input, lexicon: Lexicon): Result<Clipped> {
  return isHtml(input) ? clipPage(input, lexicon) : clipPlainText(input, lexicon);
}
