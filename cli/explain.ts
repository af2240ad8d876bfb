import { bundledLexicon } from '../utils/lexicon/bundled';
import type { Article } from '../utils/model/article';
import { type ExplainedRecognition, recognize } from '../utils/recognize/recognize';
import type { Clipped } from './clipped';
import { explainRecognition } from './explain-recognition';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const short = (text: string) => (text.length > 72 ? `${text.slice(0, 71)}…` : text);

/** Who read the page, what its newspaper changed, and where each field came from. */
function readingLines({ article, reading }: NonNullable<Clipped['content']>): readonly string[] {
  const lines = reading?.reader ? [`  read by  ${reading.reader}`] : [];
  if (reading?.changed)
    lines.push(
      `  SiteChanged: the recipe "${reading.changed.site}" finds no ${reading.changed.missing.join(', no ')} any more: mend utils/article/sites/${reading.changed.site}.ts`,
    );
  if (reading?.parts) {
    const { at, of, others } = reading.parts;
    lines.push(`  page     ${at} of ${of}; not read: ${others.join(' ')}`);
  }
  const origins = Object.entries(article.origins ?? {}).map(([field, origin]) => `${field} ${origin}`);
  if (origins.length > 0) lines.push(`  from     ${origins.join(', ')}`);
  return lines;
}

/** Recognized once more, as only people ask why. */
function explained({ text, publishedAt, outlet }: Article): ExplainedRecognition {
  return recognize(text, bundledLexicon(), {
    explain: true,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(outlet === undefined ? {} : { outlet }),
  });
}

/** For people: what the page was taken for, what was dropped and why, and each mention with its rule and evidence. */
export function explain({ file, detection, content }: Clipped): string {
  const verdict = detection.article ? 'an article' : 'no article';
  const lines = [`${file}: ${verdict} (${detection.score.toFixed(2)}: ${detection.reasons.join(', ')})`];
  if (!content) return `${lines.join('\n')}\n`;
  const { article } = content;
  const head = {
    title: article.title,
    authors: article.authors.join(', '),
    published: article.publishedAt,
    section: article.section,
    source: article.source,
  };
  for (const [name, value] of Object.entries(head)) if (value) lines.push(`  ${name.padEnd(9)}${value}`);
  lines.push(...readingLines(content));
  for (const { start, end, reason, text } of article.dropped)
    lines.push(`  dropped  ${reason}: ${short(oneLine(text ?? article.text.slice(start, end)))}`);
  lines.push(...explainRecognition(explained(article)));
  return `${lines.join('\n')}\n`;
}
