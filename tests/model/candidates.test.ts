import { expect, test } from 'vitest';
import { candidatesFor } from '../../utils/model/candidates';
import type { EntityKey } from '../../utils/model/ids';
import type { Mention } from '../../utils/model/mention';
import type { Official } from '../../utils/model/official';
import type { Recognition } from '../../utils/model/recognition';

const TEXT =
  'Đại tá Lê Hà, Chính ủy Lữ đoàn 9, và bác sĩ Lê Hà khám bệnh cho dân bản trong ba ngày.\nÔng Vũ Lãm về xã, đọc Quyết định số 5/QĐ-UBND.';
const key = (text: string) => text as EntityKey;
const mention = (surface: string, ref: string, kind: Mention['kind'] = 'official', nth = 1): Mention => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(surface, start + 1);
  return { kind, start, end: start + surface.length, surface, rule: 'test', confidence: 1, ref: key(ref) };
};
const official = (ref: string, name: string, more: Partial<Official> = {}): Official => ({
  key: key(ref),
  name,
  ranks: [],
  positions: [],
  ...more,
});

const recognition: Recognition = {
  recognizerVersion: '1',
  mentions: [
    mention('Lê Hà', 'ha'),
    mention('Lê Hà', 'ha#other', 'official', 2),
    mention('Vũ Lãm', 'lam'),
    mention('Quyết định số 5/QĐ-UBND', 'qd', 'document'),
  ],
  officials: [
    official('ha', 'Lê Hà', {
      ranks: ['Đại tá'],
      positions: [{ role: 'Chính ủy', organization: 'Lữ đoàn 9' }, { role: 'Bí thư' }],
    }),
    official('ha#other', 'Lê Hà'),
    official('lam', 'Vũ Lãm'),
  ],
  documents: [
    { key: key('qd'), kind: 'quyết định', number: '5/QĐ-UBND', draft: false, inferred: {} },
    { key: key('nq'), kind: 'nghị quyết', number: '7-NQ/TW', title: 'trồng cây', draft: false, inferred: {} },
  ],
};

test('namesakes are told by rank and office, or else by where they stand', () => {
  const labels = candidatesFor(recognition, mention('Vũ Lãm', 'lam'), TEXT).map(({ label }) => label);
  expect(labels).toEqual([
    'Lê Hà – Đại tá, Chính ủy Lữ đoàn 9',
    'Lê Hà – “…ủy Lữ đoàn 9, và bác sĩ Lê Hà khám bệnh cho dân bản…”',
  ]);
});

test('whoever is meant now is not in the list, and without a text names stand alone', () => {
  const found = candidatesFor(recognition, mention('Lê Hà', 'ha'));
  expect(found).toEqual([
    { key: 'ha#other', label: 'Lê Hà' },
    { key: 'lam', label: 'Vũ Lãm' },
  ]);
});

test('the words around a place end where its paragraph does', () => {
  const found = candidatesFor(recognition, mention('Lê Hà', 'ha'), TEXT);
  expect(found[1]?.label).toBe('Vũ Lãm – “…Ông Vũ Lãm về xã, đọc Quyết định số…”');
});

test('at the ends of the text no word is left out', () => {
  const text = 'Nhà báo Lê Hà viết.';
  const one = { ...mention('Lê Hà', 'ha#other'), start: 8, end: 13 };
  const found = candidatesFor({ ...recognition, mentions: [one] }, mention('Vũ Lãm', 'lam'), text);
  expect(found[1]?.label).toBe('Lê Hà – “…Nhà báo Lê Hà viết.…”');
});

test('documents are told by what they are about', () => {
  const found = candidatesFor(recognition, mention('Quyết định số 5/QĐ-UBND', 'qd', 'document'), TEXT);
  expect(found.map(({ label }) => label)).toEqual(['Nghị quyết 7-NQ/TW: trồng cây']);
});
