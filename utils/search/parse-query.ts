import { begunLetters, type Term, termsOf } from './analyze';
import { beginningKey, SHORT } from './beginnings';
import { endsInWord, type Lexeme, lex } from './lex';
import { isField, parseCondition } from './parse-condition';
import { asks, type Clause, type Condition, type Part, type Query, type QueryProblem } from './query';

/** No one types more, and a pasted page must not stop the search. */
const MOST_TERMS = 32;
const MOST_CHARACTERS = 1000;

interface Growing {
  readonly parts: Part[];
  readonly without: Part[];
  readonly conditions: Condition[];
  /** Bare words that stand together. */
  run: Term[];
}

const emptyClause = (): Growing => ({ parts: [], without: [], conditions: [], run: [] });

const partOf = (terms: readonly Term[], more: Partial<Part> = {}): Part => ({
  terms: terms.map(({ term }) => term),
  exact: terms.map(({ exact }) => exact),
  strict: false,
  toned: false,
  ...more,
});

function endRun(clause: Growing): void {
  if (clause.run.length > 0) clause.parts.push(partOf(clause.run));
  clause.run = [];
}

/**
 * Reads a query. Bare words that stand together are a phrase, in which others may stand between; commas part phrases.
 *
 * What cannot be followed is left out and said in `problems`; no input throws.
 */
export function parseQuery(typed: string): Query {
  const problems: QueryProblem[] = [];
  const text = typed.slice(0, MOST_CHARACTERS).normalize('NFC');
  if (typed.length > MOST_CHARACTERS) problems.push({ code: 'too-long', what: String(MOST_CHARACTERS) });
  const lexemes = lex(text, isField);
  const clauses: Growing[] = [emptyClause()];
  let left = MOST_TERMS;
  for (const lexeme of lexemes) {
    const clause = clauses.at(-1) as Growing;
    if (lexeme.kind === 'or') clauses.push(emptyClause());
    if (lexeme.kind !== 'words') {
      endRun(clause);
      continue;
    }
    const terms = termsOf(lexeme.text).slice(0, left);
    left -= lexeme.field === undefined ? terms.length : 0;
    addWords(clause, lexeme, terms, problems);
  }
  for (const clause of clauses) endRun(clause);
  const last = clauses.at(-1)?.parts;
  const bare = lexemes.at(-1);
  if (last && bare?.kind === 'words' && isPlain(bare) && endsInWord(text)) markBegun(last, text);
  const asked = clauses.filter(asks).map(({ parts, without, conditions }): Clause => ({ parts, without, conditions }));
  if (asked.length === 0 && lexemes.length > 0 && problems.length === 0 && !/\p{L}/u.test(text))
    problems.push({ code: 'only-signs', what: text.slice(0, 40) });
  return { clauses: asked, problems };
}

const isPlain = ({ quoted, not, toned, field }: Lexeme) => !quoted && !not && !toned && field === undefined;

function addWords(clause: Growing, lexeme: Lexeme, terms: readonly Term[], problems: QueryProblem[]): void {
  if (lexeme.open) problems.push({ code: 'open-quote', what: lexeme.text.slice(0, 40) });
  if (lexeme.field !== undefined) {
    endRun(clause);
    const read = parseCondition(lexeme.field, lexeme.text, lexeme.not);
    if ('code' in read) problems.push(read);
    else clause.conditions.push(read);
  } else if (isPlain(lexeme)) clause.run.push(...terms);
  else {
    endRun(clause);
    if (terms.length === 0) return;
    const part = partOf(terms, { strict: lexeme.quoted || lexeme.not, toned: lexeme.toned });
    (lexeme.not ? clause.without : clause.parts).push(part);
  }
}

/**
 * A single letter begins a tenth of all words: it is waited for, not searched. Two begin words behind two others ("hội nghị tr"),
 * which few texts have; else they are a word as they stand, or begin one of a name or a title: nearly all texts have one. A digit
 * is a number as it stands.
 */
function markBegun(parts: Part[], text: string): void {
  const last = parts.pop();
  const word = last?.terms.at(-1);
  if (!last || word === undefined) return;
  const isEnough = word.length > SHORT || (word.length === SHORT && last.terms.length > 2);
  if (isEnough && !last.strict) parts.push({ ...last, begun: begunLetters(text) });
  else if (word.length === SHORT && !last.strict)
    parts.push({ ...last, begunInNames: begunLetters(text).map(beginningKey) });
  else if (/\p{N}/u.test(word) || last.strict) parts.push(last);
  else if (last.terms.length > 1)
    parts.push({ ...last, terms: last.terms.slice(0, -1), exact: last.exact.slice(0, -1) });
}

/** True if there is something to search for. */
export function isSearch(typed: string): boolean {
  return parseQuery(typed).clauses.length > 0;
}

/** The query for words that stand together, whatever signs are among them. */
export function phraseQuery(words: string): Query {
  const part = partOf(termsOf(words).slice(0, MOST_TERMS), { strict: true });
  return { clauses: part.terms.length > 0 ? [{ parts: [part], without: [], conditions: [] }] : [], problems: [] };
}
