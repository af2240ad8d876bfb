import type { Span } from '../text/span';

/** A piece of a typed query, and where it stands in it. */
export interface Lexeme extends Span {
  readonly kind: 'words' | 'break' | 'or';
  readonly text: string;
  /** `-` before it. */
  readonly not: boolean;
  /** `=` before it. */
  readonly toned: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
  /** The name before a colon, as typed. */
  readonly field?: string;
  /** Quotation marks that were not closed. */
  readonly open?: boolean;
}

const OPEN = '"“”„';
const PIECE =
  /(?<break>[,;]+)|(?<sign>[-=]*)(?:(?<field>[\p{L}\p{M}_]+):)?(?:["“”„](?<quoted>[^"“”„]*)(?<close>["“”„]?)|(?<bare>[^\s,;"“”„]*))/uy;

/** Cuts a query into pieces: words, quotations, fields with their values, commas, OR. */
export function lex(typed: string, isField: (name: string) => boolean): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < typed.length; ) {
    if (/\s/.test(typed[at] ?? '')) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(typed);
    const groups = match?.groups ?? {};
    if (!match || match[0] === '') {
      at++;
      continue;
    }
    const start = at;
    at += match[0].length;
    lexemes.push({ ...lexemeOf(match[0], groups, isField), start, end: at });
  }
  return lexemes;
}

function lexemeOf(
  all: string,
  { break: pause, sign = '', field, quoted, close, bare = '' }: Partial<Record<string, string>>,
  isField: (name: string) => boolean,
): Omit<Lexeme, keyof Span> {
  const plain = { not: sign.includes('-'), toned: sign.includes('='), quoted: quoted !== undefined };
  if (pause !== undefined) return { kind: 'break', text: pause, ...plain };
  if (all === 'OR' || all === '|' || all === 'HOẶC') return { kind: 'or', text: all, ...plain };
  // "Lúc 14:30", "https://…": a colon after anything but a field's name is part of the text.
  const named = field !== undefined && isField(field);
  const text = named || field === undefined ? (quoted ?? bare) : `${field}:${quoted ?? bare}`;
  return {
    kind: 'words',
    text,
    ...plain,
    ...(named && { field }),
    ...(quoted !== undefined && close === '' && { open: true }),
  };
}

/** True if the query ends within a word that may go on. */
export const endsInWord = (typed: string) => /[\p{L}\p{M}\p{N}]$/u.test(typed) && !OPEN.includes(typed.at(-1) ?? ' ');
