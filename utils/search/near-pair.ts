import { isMuchLonger, reach } from './ascending';
import type { PackedTexts } from './packed-texts';
import { placeBuffer } from './place-buffer';
import type { Word } from './word';

/** Two words of a phrase, of which the one stands before the other with so many words between at most. */
export interface Pair {
  readonly one: Word;
  readonly other: Word;
  readonly slop: number;
}

/** Those of some texts, which all have both words, in which the one stands before the other with few between. */
export function nearPair({ one, other, slop }: Pair, texts: Int32Array): Int32Array {
  const [before, behind] = [one.packed?.(), other.packed?.()];
  return before && behind ? nearPacked(before, behind, slop, texts) : nearRead({ one, other, slop }, texts);
}

/** The same of words whose places must be brought together first. */
function nearRead({ one, other, slop }: Pair, texts: Int32Array): Int32Array {
  const [readOne, readOther] = [one.reader(texts), other.reader(texts)];
  const [before, behind] = [placeBuffer(), placeBuffer()];
  const near = new Int32Array(texts.length);
  const standsBefore = { places: before, reach: slop + 1 };
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    readOne(i, before);
    readOther(i, behind, standsBefore);
    for (let a = 0, b = 0; a < before.count; a++) {
      const start = before.positions[a] as number;
      while (b < behind.count && (behind.positions[b] as number) <= start) b++;
      if (b === behind.count) break;
      if ((behind.positions[b] as number) - start > slop + 1) continue;
      near[count++] = texts[i] as number;
      break;
    }
  }
  return near.subarray(0, count);
}

/** Articles are seldom longer; for one that is, room is made. */
const USUAL_ROOM = 4096;

/**
 * The same out of the bytes, and written out: nearly all texts that have two words have them apart, and what is called for
 * each of ten thousand texts takes longer than what there is to read. The first word marks the places behind it with the
 * text's number in the list, and the other one looks whether it stands on such a mark: no branch depends on which of two
 * places comes first, and no mark is taken away again.
 */
function nearPacked(one: PackedTexts, other: PackedTexts, slop: number, texts: Int32Array): Int32Array {
  const near = new Int32Array(texts.length);
  const [leapsInOne, leapsInOther] = [isMuchLonger(one.texts, texts), isMuchLonger(other.texts, texts)];
  const marks: Marks = { at: new Int32Array(USUAL_ROOM), mark: 0 };
  let count = 0;
  let inOne = 0;
  let inOther = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as number;
    if (leapsInOne) inOne = reach(one.texts, inOne, text);
    else while ((one.texts[inOne] as number) < text) inOne++;
    if (leapsInOther) inOther = reach(other.texts, inOther, text);
    else while ((other.texts[inOther] as number) < text) inOther++;
    marks.mark = i + 1;
    walk(one, inOne, marks, slop + 1);
    if (walk(other, inOther, marks, LOOKS)) near[count++] = text;
  }
  return near.subarray(0, count);
}

/** What stands at the places of a text: the number of the text behind whose first word they are. */
interface Marks {
  at: Int32Array;
  mark: number;
}

/** In place of how far is marked: nothing is, and it is looked whether a mark is there. */
const LOOKS = 0;

/**
 * Walks the places of a word in one of its texts: marks so many behind each, or answers whether one stands on a mark. One walk
 * for both, because what is called for each place would take longer than its bytes.
 */
function walk({ bytes, base, starts }: PackedTexts, index: number, marks: Marks, behind: number): boolean {
  const { mark } = marks;
  let { at: marked } = marks;
  let at = starts[index] as number;
  let byte = bytes[at++] as number;
  let length = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++] as number;
    length |= (byte & 127) << shift;
  }
  const end = at + length;
  let position = 0;
  while (at < end) {
    byte = bytes[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
    }
    position += (value / base) | 0;
    if (behind === LOOKS) {
      if (position < marked.length && marked[position] === mark) return true;
      continue;
    }
    const last = position + behind;
    if (last >= marked.length) {
      const wider = new Int32Array(last * 2);
      wider.set(marked);
      marks.at = wider;
      marked = wider;
    }
    for (let place = position + 1; place <= last; place++) marked[place] = mark;
  }
  return false;
}
