import type { Article } from '../model/article';
import type { Recognition } from '../model/recognition';
import { foldedLine } from './analyze';

/** What is searched of one clip: folded lines, of which the first is the title. Words of two lines are no neighbours. */
export type IndexedText = readonly string[];

/** Farther than any phrase may stretch, so that no phrase runs from one line into the next. */
const LINE_GAP = 8;

/** What is searched of an article: title, outlet, authors, who and what was recognized, and the text. */
export function indexedText(article: Article, recognition: Recognition): IndexedText {
  const known = [
    [article.outlet, ...article.authors].filter(Boolean).join(' | '),
    ...recognition.officials.map((official) => official.name),
    ...recognition.documents.flatMap(({ kind, number, title }) => [`${kind} ${number ?? ''}`, title ?? '']),
  ];
  const body = article.text.split('\n');
  return [foldedLine(article.title ?? ''), ...[...known, ...body].map(foldedLine).filter((line) => line !== '')];
}

/** Visits every term with its position; answers the position behind the title. */
export function eachTerm(lines: IndexedText, visit: (term: string, position: number) => void): number {
  let position = 0;
  let titleEnd = 0;
  lines.forEach((line, index) => {
    if (line !== '') for (const term of line.split(' ')) visit(term, position++);
    if (index === 0) titleEnd = position;
    position += LINE_GAP;
  });
  return titleEnd;
}
