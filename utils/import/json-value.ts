import { limits } from './limits';

const QUOTE = 34;
const BACKSLASH = 92;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** Where the reading of a JSON value stands that comes in pieces. */
export interface JsonValue {
  readonly pieces: string[];
  length: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
  done: boolean;
  /** A number, true, false or null: it has no end of its own. */
  readonly bare: boolean;
}

/** A value that begins with this character. */
export function beginValue(code: number): JsonValue {
  const bare = code !== QUOTE && code !== OPEN_LIST && code !== OPEN_OBJECT;
  return { pieces: [], length: 0, depth: 0, inString: false, escaped: false, done: false, bare };
}

const endsBare = (code: number) => code === 44 || code === CLOSE_LIST || code === CLOSE_OBJECT || code <= 32;

function throughBare(value: JsonValue, chunk: string, from: number): number {
  let i = from;
  while (i < chunk.length && !endsBare(chunk.charCodeAt(i))) i++;
  value.done = i < chunk.length;
  return i;
}

function throughString(value: JsonValue, chunk: string, from: number): number {
  for (let i = from; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (value.escaped) value.escaped = false;
    else if (code === BACKSLASH) value.escaped = true;
    else if (code === QUOTE) {
      value.inString = false;
      value.done = value.depth === 0;
      return i + 1;
    }
  }
  return chunk.length;
}

/** To the next string, the end of the value, or a level too many. */
function throughSigns(value: JsonValue, chunk: string, from: number): number {
  for (let i = from; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (code === QUOTE) {
      value.inString = true;
      return i + 1;
    }
    if (code === OPEN_LIST || code === OPEN_OBJECT) value.depth++;
    if (code === CLOSE_LIST || code === CLOSE_OBJECT) value.depth--;
    if (value.depth <= 0) value.done = true;
    if (value.done || value.depth > limits.depth) return i + 1;
  }
  return chunk.length;
}

/** Takes what belongs to the value out of a chunk; answers how far it went. `done` says whether that is the end. */
export function takeValue(value: JsonValue, chunk: string, from: number): number {
  const through = value.bare ? throughBare : undefined;
  let i = from;
  while (i < chunk.length && !value.done && value.depth <= limits.depth) {
    i = (through ?? (value.inString ? throughString : throughSigns))(value, chunk, i);
    if (value.bare) break;
  }
  value.pieces.push(chunk.slice(from, i));
  value.length += i - from;
  return i;
}
