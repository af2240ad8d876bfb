import type { Article } from '../model/article';
import type { Recognition } from '../model/recognition';
import { lineWriter } from './analyze';
import { beginningOf, begunFields, SHORT } from './beginnings';

/** The parts of an article that are searched, in the order in which they are indexed. */
export const searchFields = ['title', 'lead', 'officials', 'documents', 'about', 'notes', 'body'] as const;

/** What is searched of one clip: lines of words. Words of two lines are no neighbours. */
export interface IndexedText {
  /** Folded lines, joined by line breaks. */
  readonly folded: string;
  /** The same words with their tones. */
  readonly exact: string;
  /** By field the number of lines up to its end. */
  readonly lines: readonly number[];
}

/** Farther than any phrase may stretch, so that no phrase runs from one line into the next. */
export const LINE_GAP = 8;

/** What is searched of texts by field. */
export function indexedLines(fields: readonly (readonly string[])[], write = lineWriter()): IndexedText {
  const kept = fields.map((lines) => lines.map(write).filter(({ folded }) => folded !== ''));
  const all = kept.flat();
  const ends: number[] = [];
  for (const lines of kept) ends.push((ends.at(-1) ?? 0) + lines.length);
  const join = (form: 'folded' | 'exact') => all.map((line) => line[form]).join('\n');
  return { folded: join('folded'), exact: join('exact'), lines: ends };
}

/**
 * What is searched of an article: title, lead, who and what was recognized, outlet and authors, the reader's notes, the
 * text. Of many articles, one `write` looks at every word once.
 */
export function indexedText(
  article: Article,
  recognition: Recognition,
  notes: readonly string[] = [],
  write = lineWriter(),
): IndexedText {
  return indexedLines(
    [
      [article.title ?? ''],
      [article.lead ?? ''],
      recognition.officials.map((official) => official.name),
      recognition.documents.flatMap(({ kind, number, title }) => [`${kind} ${number ?? ''}`, title ?? '']),
      [article.outlet ?? '', ...article.authors],
      notes.flatMap((note) => note.split('\n')),
      article.text.split('\n'),
    ],
    write,
  );
}

/** The position behind the last field, as `eachTerm` answers it, without reading the words. */
export function indexedLength({ folded }: IndexedText): number {
  if (folded === '') return 0;
  const lines = folded.split('\n').length;
  // Every line but the first begins a word that no space announces.
  return folded.split(' ').length + lines - 1 + lines * LINE_GAP;
}

const isBegun = searchFields.map((field) => begunFields.includes(field));

/** Visits every term with its tones and position, and the beginnings of names; answers by field the position behind it. */
export function eachTerm(
  text: IndexedText,
  visit: (term: string, exact: string, position: number) => void,
): readonly number[] {
  const folded = text.folded === '' ? [] : text.folded.split('\n');
  const exact = text.exact.split('\n');
  let position = 0;
  let line = 0;
  return text.lines.map((end, field) => {
    for (; line < end; line++) {
      const toned = exact[line]?.split(' ') ?? [];
      const terms = (folded[line] ?? '').split(' ');
      for (let i = 0; i < terms.length; i++, position++) {
        const term = terms[i] as string;
        const spelling = toned[i] ?? term;
        visit(term, spelling, position);
        if (!isBegun[field] || term.length <= SHORT) continue;
        const beginning = beginningOf(term, spelling);
        visit(beginning.key, beginning.spelling, position);
      }
      position += LINE_GAP;
    }
    return position;
  });
}
