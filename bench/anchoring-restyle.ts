import type { Piece } from './anchoring-mutate';
import type { Random } from './random';

const PAIRS: readonly (readonly [string, string])[] = [...'oa oe uy'.split(' ')].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone): readonly [string, string] => [
    (pair + tone).normalize('NFC'),
    ((pair[0] ?? '') + tone + (pair[1] ?? '')).normalize('NFC'),
  ]),
);
const OTHER = new Map([...PAIRS, ...PAIRS.map(([a, b]): readonly [string, string] => [b, a])]);

/** Another newsroom's or another program's spelling of the same words: white space, tones, quotes, dashes, NFD. */
export function restyle(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const [spaces, tones, marks, forms] = [0.4, 0.4, 0.4, 0.15].map((share) => random.chance(share));
  return pieces.map((piece): Piece => {
    let text = piece.text;
    if (spaces && /^\s+$/.test(text) && random.chance(0.1)) text = random.pick(['\u00a0', '  ', ' \u00a0', '\n']);
    if (spaces && /^\p{L}{4,}$/u.test(text) && random.chance(0.03)) text = `${text.slice(0, 2)}\u00ad${text.slice(2)}`;
    if (tones) text = retone(text);
    if (marks) text = remark(text);
    if (forms && random.chance(0.3)) text = text.normalize('NFD');
    return { ...piece, text };
  });
}

function retone(word: string): string {
  const other = OTHER.get(word.slice(-2));
  return other === undefined || /q/i.test(word.at(-3) ?? '') ? word : word.slice(0, -2) + other;
}

function remark(text: string): string {
  if (text === '"' || text === '“' || text === '”') return text === '"' ? '“' : '"';
  return text === '-' ? '–' : text === '–' ? '-' : text;
}
