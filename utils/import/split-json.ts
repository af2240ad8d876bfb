import { beginValue, type JsonValue, takeValue } from './json-value';
import { limits } from './limits';
import { Refused } from './refused';

/** A piece of a JSON file as it stands in it: an element of a list, or the value of a field that is no list. */
export interface JsonPart {
  /** The field at the top; `''` in a file that is one list. */
  readonly name: string;
  /** Which element, from 0; absent for a field that is no list. */
  readonly index?: number;
  readonly json: string;
  /** A list begins here; its elements follow, if it has any. */
  readonly opens?: true;
}

/** What is read next. */
type Expected = 'top' | 'key' | 'colon' | 'value' | 'element' | 'comma' | 'end';
type Fail = (code: 'not-json' | 'too-deep' | 'too-large' | 'truncated', i: number, what: string) => never;

interface State {
  expected: Expected;
  /** The file is one list. */
  isList: boolean;
  inList: boolean;
  name: string;
  index: number;
  /** Characters before this chunk. */
  at: number;
  /** False behind a comma, where JSON wants another one. */
  mayClose: boolean;
  value: JsonValue | undefined;
}

const [QUOTE, COMMA, COLON] = [34, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
const NO_VALUE = new Set([COMMA, COLON, CLOSE_LIST, CLOSE_OBJECT]);

function startsValue(expected: Expected, code: number): boolean {
  if (expected === 'key') return code === QUOTE;
  return (expected === 'value' || expected === 'element') && !NO_VALUE.has(code);
}

function open(state: State, code: number): void {
  state.isList = code === OPEN_LIST;
  state.inList = state.isList;
  state.expected = state.isList ? 'element' : 'key';
}

function close(state: State): void {
  const wasInner = state.inList && !state.isList;
  state.inList = false;
  state.expected = wasInner ? 'comma' : 'end';
}

/** A sign between two values. */
function between(state: State, code: number, fail: () => never): void {
  const { expected, inList, mayClose } = state;
  const closes = code === (inList ? CLOSE_LIST : CLOSE_OBJECT);
  if (expected === 'top' && (code === OPEN_OBJECT || code === OPEN_LIST)) open(state, code);
  else if (expected === 'colon' && code === COLON) state.expected = 'value';
  else if (expected === 'comma' && code === COMMA)
    Object.assign(state, { expected: inList ? 'element' : 'key', mayClose: false });
  else if (closes && (expected === 'comma' || (mayClose && (expected === 'key' || expected === 'element'))))
    close(state);
  else fail();
}

function keyOf(json: string, fail: () => never): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return fail();
  }
}

/** After a value: what it was, and what comes next. */
function after(state: State, json: string, fail: Fail): JsonPart | undefined {
  if (state.expected === 'key') {
    state.name = keyOf(json, () => fail('not-json', 0, 'a name that is no JSON'));
    state.expected = 'colon';
    return undefined;
  }
  const part = { name: state.name, ...(state.inList && { index: state.index }), json };
  if (state.inList && ++state.index > limits.items) fail('too-large', 0, `more than ${limits.items} in one list`);
  state.expected = 'comma';
  return part;
}

/**
 * Splits a JSON file into the elements of its lists while it comes in, without ever holding more than one of them.
 *
 * It only finds where a piece begins and ends; whether the piece is JSON, `JSON.parse` says. Raises `Refused` for what is
 * too deep, too long, not closed, or no object or list at the top.
 */
export function createSplitter(): { push: (chunk: string) => readonly JsonPart[]; end: () => void } {
  const state: State = {
    ...{ expected: 'top', isList: false, inList: false, name: '', index: 0, at: 0, mayClose: true },
    value: undefined,
  };
  const fail: Fail = (code, i, what) => {
    const list = state.name === '' ? 'list' : state.name;
    const place = state.value ? (state.inList ? `${list}[${state.index}]` : list) : 'the file';
    throw new Refused(code, place, `${what} (character ${state.at + i + 1})`);
  };

  /** Reads from one place of a chunk to the next that matters. */
  function step(chunk: string, i: number, parts: JsonPart[]): number {
    const code = chunk.charCodeAt(i);
    if (!state.value) {
      if (isSpace(code)) return i + 1;
      if (state.expected === 'value' && code === OPEN_LIST) {
        Object.assign(state, { inList: true, index: 0, expected: 'element', mayClose: true });
        parts.push({ name: state.name, json: '', opens: true });
        return i + 1;
      }
      if (!startsValue(state.expected, code)) {
        between(state, code, () => fail('not-json', i, `"${chunk.charAt(i)}" cannot stand here`));
        return i + 1;
      }
      state.value = beginValue(code);
    }
    const { value } = state;
    const end = takeValue(value, chunk, i);
    const most = state.inList ? limits.item : limits.scalar;
    if (value.depth > limits.depth) fail('too-deep', end, `more than ${limits.depth} levels of lists and objects`);
    if (value.length > most) fail('too-large', i, `longer than ${most} characters`);
    if (!value.done) return end;
    const part = after(state, value.pieces.join(''), fail);
    state.value = undefined;
    if (part) parts.push(part);
    return end;
  }

  return {
    push(chunk) {
      const parts: JsonPart[] = [];
      // A byte order mark is no JSON, but what editors on Windows put before it.
      let i = state.at === 0 && chunk.charCodeAt(0) === 0xfeff ? 1 : 0;
      while (i < chunk.length) i = step(chunk, i, parts);
      state.at += chunk.length;
      return parts;
    },
    end() {
      if (state.expected !== 'end') fail('truncated', 0, 'the file ends before its end: it is not whole');
    },
  };
}
