import { expect, test } from 'vitest';
import { gatherOfficial } from '../../../utils/browse/dossier/official-dossier';
import { officeKnowledge } from '../../../utils/browse/office-knowledge';
import { keyOf, type Sketch, sketch } from './sketch';

const GIAP = 'Hoàng Đình Giáp';

const dossierOf = (...articles: readonly Sketch[]) => {
  const gatherer = gatherOfficial(keyOf(GIAP), officeKnowledge);
  for (const article of articles) gatherer.add(sketch(article));
  return gatherer.dossier();
};

const said = (day: string, lead: string, offices: readonly string[] = [], ranks: readonly string[] = []): Sketch => ({
  day,
  text: `Tin ngày ${day}\n${lead} ${GIAP} dự hội nghị. Hội nghị kết thúc.`,
  officials: [{ name: GIAP, offices, ranks }],
});

test('an office is held between the first and the last article that gives it, each with its sentence', () => {
  const { tenures } = dossierOf(
    said('2021-05-02', 'Thứ trưởng Bộ Quốc phòng', ['Thứ trưởng | Bộ Quốc phòng']),
    said('2019-03-01', 'Thứ trưởng Bộ Quốc phòng', ['Thứ trưởng | Bộ Quốc Phòng']),
  );
  expect(tenures).toHaveLength(1);
  const [held] = tenures;
  expect([held?.first.source.day, held?.last.source.day, held?.sources.length]).toEqual([
    '2019-03-01',
    '2021-05-02',
    2,
  ]);
  expect(held?.first.quote.text).toBe(`Thứ trưởng Bộ Quốc phòng ${GIAP} dự hội nghị.`);
  expect(held?.first.isVerbatim).toBe(true);
});

test('every sentence that names the person is a line, whether or not it says an office', () => {
  const { lines } = dossierOf({
    day: '2020-01-01',
    text: `${GIAP} đến thăm. Mưa cả ngày. Buổi chiều ${GIAP} ra về.`,
    officials: [{ name: GIAP }],
  });
  expect(lines.map(({ left, hit, right }) => `${left}[${hit}]${right}`)).toEqual([
    `[${GIAP}] đến thăm.`,
    `Buổi chiều [${GIAP}] ra về.`,
  ]);
});

test('an office that no sentence gives in full comes with the first sentence that names the person, and says so', () => {
  const { tenures } = dossierOf({
    day: '2020-01-01',
    text: `${GIAP} đến thăm. Vị Thứ trưởng ở lại một giờ.`,
    officials: [{ name: GIAP, offices: ['Thứ trưởng | Bộ Quốc phòng'] }],
  });
  expect(tenures[0]?.first).toMatchObject({ isVerbatim: false, quote: { text: `${GIAP} đến thăm.` } });
});

test('a role without a body belongs to the only body that others name, and to none where there are two', () => {
  const one = dossierOf(
    said('2020-01-01', 'Bộ trưởng', ['Bộ trưởng']),
    said('2020-02-01', 'Bộ trưởng Bộ Y tế', ['Bộ trưởng | Bộ Y tế']),
  );
  expect(one.tenures.map(({ organization, sources }) => [organization, sources.length])).toEqual([['Bộ Y tế', 2]]);
  const two = dossierOf(
    said('2020-01-01', 'Giám đốc', ['Giám đốc']),
    said('2020-02-01', 'Giám đốc', ['Giám đốc | Nhà máy A']),
    said('2020-03-01', 'Giám đốc', ['Giám đốc | Nhà máy B']),
  );
  expect(two.tenures).toHaveLength(3);
});

test.each<[what: string, articles: readonly Sketch[], wanted: readonly string[]]>([
  [
    'a rank that falls',
    [said('2020-01-01', 'Thượng tướng', [], ['Thượng tướng']), said('2021-01-01', 'Trung tướng', [], ['Trung tướng'])],
    ['rank-falls'],
  ],
  [
    'a rank that rises',
    [said('2020-01-01', 'Trung tướng', [], ['Trung tướng']), said('2021-01-01', 'Thượng tướng', [], ['Thượng tướng'])],
    [],
  ],
  [
    'the same rank of the army and the navy',
    [said('2020-01-01', 'Trung tướng', [], ['Trung tướng']), said('2021-01-01', 'Phó Đô đốc', [], ['Phó Đô đốc'])],
    [],
  ],
  [
    'two ministries at once',
    [
      said('2020-01-01', 'Bộ trưởng Bộ Y tế', ['Bộ trưởng | Bộ Y tế']),
      said('2020-03-01', 'Bộ trưởng Bộ Công an', ['Bộ trưởng | Bộ Công an']),
      said('2020-06-01', 'Bộ trưởng Bộ Y tế', ['Bộ trưởng | Bộ Y tế']),
    ],
    ['two-bodies'],
  ],
  [
    'one ministry after the other',
    [
      said('2020-01-01', 'Bộ trưởng Bộ Y tế', ['Bộ trưởng | Bộ Y tế']),
      said('2020-03-01', 'Bộ trưởng Bộ Công an', ['Bộ trưởng | Bộ Công an']),
    ],
    [],
  ],
  [
    'a ministry and its short name',
    [
      said('2020-01-01', 'Giám đốc Sở', ['Giám đốc Sở | Y tế']),
      said('2020-03-01', 'Giám đốc Sở', ['Giám đốc Sở | Y tế tỉnh Nghệ An']),
      said('2020-06-01', 'Giám đốc Sở', ['Giám đốc Sở | Y tế']),
    ],
    [],
  ],
  [
    'a member of two bodies',
    [
      said('2020-01-01', 'Ủy viên', ['Ủy viên | Bộ Chính trị', 'Ủy viên | Quân ủy Trung ương']),
      said('2020-06-01', 'Ủy viên', ['Ủy viên | Bộ Chính trị', 'Ủy viên | Quân ủy Trung ương']),
    ],
    [],
  ],
  [
    'chief and deputy of one body at once',
    [
      said('2020-01-01', 'Bộ trưởng', ['Bộ trưởng | Bộ Quốc phòng']),
      said('2020-03-01', 'Thứ trưởng', ['Thứ trưởng | Bộ Quốc phòng']),
      said('2020-06-01', 'Bộ trưởng', ['Bộ trưởng | Bộ Quốc phòng']),
    ],
    ['chief-and-deputy'],
  ],
  [
    'a deputy who becomes chief, with an article of the day after that still says deputy',
    [
      said('2020-01-01', 'Phó Giám đốc', ['Phó Giám đốc | Học viện Quân y']),
      said('2020-03-01', 'Giám đốc', ['Giám đốc | Học viện Quân y']),
      said('2020-03-02', 'Phó Giám đốc', ['Phó Giám đốc | Học viện Quân y']),
    ],
    [],
  ],
  [
    'a former minister',
    [
      said('2020-01-01', 'Bộ trưởng', ['Bộ trưởng | Bộ Y tế']),
      said('2020-03-01', 'nguyên Bộ trưởng', ['Nguyên Bộ trưởng | Bộ Công an']),
      said('2020-06-01', 'Bộ trưởng', ['Bộ trưởng | Bộ Y tế']),
    ],
    [],
  ],
])('%s', (_, articles, wanted) => {
  const { contradictions } = dossierOf(...articles);
  expect(contradictions.map(({ kind }) => kind)).toEqual(wanted);
  for (const { one, other } of contradictions) expect(one.source.clip).not.toBe(other.source.clip);
});

test('who stands beside them, by sentence before article', () => {
  const { beside } = dossierOf({
    day: '2020-01-01',
    text: `${GIAP} và Lưu Bá Khoát dự. Đinh Thị Vóc vắng. Hội nghị bàn Nghị quyết 08. ${GIAP} quán triệt Nghị quyết 08.`,
    officials: [{ name: GIAP }, { name: 'Lưu Bá Khoát' }, { name: 'Đinh Thị Vóc' }],
    documents: [{ key: 'document:x', surface: 'Nghị quyết 08' }],
  });
  expect(beside.map(({ key, sentences, articles }) => [key, sentences, articles])).toEqual([
    ['document:x', 1, 1],
    ['lưu bá khoát', 1, 1],
    ['đinh thị vóc', 0, 1],
  ]);
});

test('an article that does not name them says nothing', () => {
  const dossier = dossierOf({ day: '2020-01-01', text: 'Không có ai.' });
  expect(dossier).toMatchObject({ mentions: 0, sources: [], tenures: [], beside: [] });
  expect(dossier.name).toBeUndefined();
});

test('an article without a date stands on the day it was clipped, and says so', () => {
  const { sources } = dossierOf({ text: `${GIAP} phát biểu.`, officials: [{ name: GIAP }] });
  expect(sources[0]).toMatchObject({ day: '2026-11-20', clipped: true });
});
