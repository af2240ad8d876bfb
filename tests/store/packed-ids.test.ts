import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { amongIds, findId, packIds, timeOfId, unpackId } from '../../utils/store/packed-ids';

const times = [2, 1, Date.UTC(2020, 0, 1), Date.UTC(2026, 10, 29, 20, 59, 59, 999), 2 ** 48 - 1];
const ulids = [
  ...times.map((time) => ulid(time)),
  '00000000000000000000000000',
  '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '01JDEFGHJKMNPQRSTVWXYZ0123',
];

test('Ids of 26 letters take 16 bytes each and come back as they were', () => {
  const packed = packIds(ulids.join(''));
  expect(packed).toHaveLength(ulids.length * 16);
  expect(ulids.map((_, text) => unpackId(packed, text))).toEqual(ulids);
  expect(times.map((_, text) => timeOfId(packed, text))).toEqual(times);
});

test.each([
  ['a letter that ULIDs have not', `${'0'.repeat(25)}U`],
  ['small letters', ulid(1).toLowerCase()],
  ['more than 128 bits', `8${'0'.repeat(25)}`],
])('What is no ULID stays as it is: %s', (_, id) => {
  const all = [ulids[0], id].join('');
  expect(packIds(all)).toBe(all);
  expect(unpackId(all, 1)).toBe(id);
  expect(timeOfId(all, 1)).toBeUndefined();
});

describe.each([
  ['packed', packIds(ulids.join(''))],
  ['as they are', ulids.join('')],
])('Ids %s', (_, ids) => {
  test('are found, also where another ends alike', () => {
    expect(ulids.map((id) => findId(ids, id))).toEqual(ulids.map((_id, text) => text));
    expect(findId(ids, ulid(4))).toBe(-1);
    expect(findId(ids, `00000000001${'0'.repeat(15)}`)).toBe(-1);
  });

  test('are told apart from others', () => {
    const wanted = new Set([ulids[1] ?? '', ulids[6] ?? '', ulid(3)]);
    const isAmong = amongIds(ids, wanted);
    expect(ulids.map((_id, text) => isAmong(text))).toEqual(ulids.map((id) => wanted.has(id)));
    expect(ulids.some((_id, text) => amongIds(ids, new Set())(text))).toBe(false);
  });
});
