import { expect, test } from 'vitest';
import { collisionPrefix, distinctionOf } from '../../../utils/browse/dossier/collisions';
import { sortLines } from '../../../utils/browse/dossier/concordance';
import { gatherDocument } from '../../../utils/browse/dossier/document-dossier';
import { countMonths, timeBars } from '../../../utils/browse/months';
import type { EntityKey } from '../../../utils/model/ids';
import { type Sketch, sketch } from './sketch';

const KEY = 'document:nghi-quyet:8nqtw@XIII';

const cites = (day: string, outlet: string, sentence: string, more: object = {}): Sketch => ({
  day,
  outlet,
  text: `Tin\nMở đầu. ${sentence} Kết thúc.`,
  documents: [{ key: KEY, surface: 'Nghị quyết 08', number: '08-NQ/TW', ...more }],
});

const dossierOf = (...articles: readonly Sketch[]) => {
  const gatherer = gatherDocument(KEY as EntityKey);
  for (const article of articles) gatherer.add(sketch(article));
  return gatherer.dossier();
};

const three = () =>
  dossierOf(
    cites('2022-02-01', 'b.example', 'Đơn vị thực hiện Nghị quyết 08 rất tốt.'),
    cites('2023-02-01', 'a.example', 'Cả nước quán triệt Nghị quyết 08 của Bộ Chính trị.'),
    cites('2021-02-01', 'c.example', 'Hội nghị thực hiện Nghị quyết 08, bàn việc mới.'),
  );

test('every sentence that cites it stands in the concordance, the words apart', () => {
  const [line] = three().lines;
  expect([line?.left, line?.hit, line?.right]).toEqual(['Đơn vị thực hiện ', 'Nghị quyết 08', ' rất tốt.']);
});

test.each([
  ['newest', ['a', 'b', 'c']],
  ['oldest', ['c', 'b', 'a']],
  ['outlet', ['a', 'b', 'c']],
  // Nearest first: "hiện thực nghị", "hiện thực vị", "triệt quán".
  ['left', ['c', 'b', 'a']],
  ['right', ['c', 'a', 'b']],
] as const)('sorted by %s', (order, wanted) => {
  expect(sortLines(three().lines, order).map(({ source }) => source.outlet?.[0])).toEqual(wanted);
});

test('what was read and what was inferred are never mixed', () => {
  const { facts } = dossierOf(
    cites('2022-02-01', 'a', 'Nghị quyết 08 đã có.', {
      issuer: 'Bộ Chính trị',
      inferred: { date: '2022-01-26', title: 'Phát triển công nghiệp quốc phòng' },
    }),
    cites('2022-03-01', 'b', 'Nghị quyết 08 đã có.', { date: '2022-01', inferred: { issuer: 'Bộ Chính trị' } }),
  );
  const fact = (name: string) => facts.find((one) => one.name === name);
  expect(fact('title')).toMatchObject({ read: [], inferred: [{ value: 'Phát triển công nghiệp quốc phòng' }] });
  // Read in one article and inferred in the other: it was read, and says where.
  expect(fact('issuer')).toMatchObject({ read: [{ source: { day: '2022-02-01' } }], inferred: [] });
  expect(fact('date')?.read.map(({ value }) => value)).toEqual(['2022-01']);
});

test('two values that were read are both shown, the most said first', () => {
  const { facts } = dossierOf(
    cites('2022-02-01', 'a', 'Nghị quyết 08 đã có.', { date: '2022-01-26' }),
    cites('2022-02-02', 'b', 'Nghị quyết 08 đã có.', { date: '2022-01-25' }),
    cites('2022-02-03', 'c', 'Nghị quyết 08 đã có.', { date: '2022-01-26' }),
    cites('2022-02-04', 'd', 'Nghị quyết 08 đã có.', { date: '2022' }),
  );
  expect(facts.find(({ name }) => name === 'date')?.read.map(({ value, articles }) => [value, articles])).toEqual([
    ['2022-01-26', 2],
    ['2022-01-25', 1],
  ]);
});

test.each([
  ['phát triển du lịch', 'Phát triển du lịch trở thành mũi nhọn', false],
  ['phát triển du lịch', 'xây dựng nông thôn mới', true],
])('titles "%s" and "%s" contradict each other: %s', (one, other, contested) => {
  const { facts } = dossierOf(
    cites('2022-02-01', 'a', 'Nghị quyết 08 đã có.', { title: one }),
    cites('2022-02-02', 'b', 'Nghị quyết 08 đã có.', { title: other }),
  );
  expect(facts.find(({ name }) => name === 'title')).toMatchObject({ isContested: contested, read: [{}, {}] });
});

test.each([
  ['document:nghi-quyet:8nqtw@XIII', 'document:nghi-quyet:8nqtw@', 'XIII'],
  ['document:nghi-quyet:8nqtw@?#2', 'document:nghi-quyet:8nqtw@', '?'],
  ['document:luat:dat-dai@2024', undefined, '2024'],
  ['document:nghi-dinh:15/2020nđcp', undefined, undefined],
  ['tran van a', undefined, undefined],
])('%s collides with what begins %s', (key, prefix, told) => {
  expect([collisionPrefix(key), distinctionOf(key)]).toEqual([prefix, told]);
});

test('a timeline has no gaps, and years where months would be too many', () => {
  expect(timeBars(countMonths(['2024-11-02', '2025-01-01', '2024-11-09']))).toEqual([
    { time: '2024-11', count: 2 },
    { time: '2024-12', count: 0 },
    { time: '2025-01', count: 1 },
  ]);
  expect(timeBars(countMonths(['2015-01-01', '2025-01-01'])).map(({ time }) => time)).toHaveLength(11);
  expect(timeBars(countMonths(['0001-01-01', 'not a day', '2025-13-01']))).toEqual([]);
});
