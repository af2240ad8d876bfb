import { describe, expect, test } from 'vitest';
import { looserQueries } from '../../utils/search/looser-queries';
import { parseQuery } from '../../utils/search/parse-query';
import type { Query } from '../../utils/search/query';

/** A query in a form one can read: `"…"` strict, `=` toned, `…*` begun, `…+` begun in names, `-` without, `|` between clauses. */
function shown({ clauses, problems }: Query): string {
  const part = (one: Query['clauses'][number]['parts'][number]) =>
    `${one.toned ? '=' : ''}${one.strict ? '"' : ''}${one.terms.join(' ')}${one.begun ? '*' : one.begunInNames ? '+' : ''}${one.strict ? '"' : ''}`;
  const all = clauses.map(({ parts, without, conditions }) =>
    [
      ...parts.map(part),
      ...without.map((one) => `-${part(one)}`),
      ...conditions.map((one) => {
        const value = 'value' in one ? one.value : 'day' in one ? one.day : one.what;
        return `${one.not ? '-' : ''}${one.field}:${value}`;
      }),
    ].join(', '),
  );
  return [all.join(' | '), ...problems.map(({ code, what }) => `!${code} ${what}`)].join(' ').trim();
}

test.each([
  ['', ''],
  ['Nghị quyết ', 'nghi quyet'],
  ['Nghị quyết', 'nghi quyet*'],
  ['nghị q', 'nghi'],
  ['q', ''],
  ['nghị quyết, q', 'nghi quyet'],
  ['khu b ', 'khu b'],
  ['điều 5', 'dieu 5'],
  ['08-NQ/TW', '08 nq tw*'],
  ['kỳ', 'ki+'],
  ['nghị quyết tr', 'nghi quyet tr*'],
  ['08', '08+'],
  ['080', '080*'],
  ['"Nghị quyết"', '"nghi quyet"'],
  ['“Nghị quyết” mới ', '"nghi quyet", moi'],
  ['=hòa', '="hoa"'.replaceAll('"', '')],
  ['="hòa giải"', '="hoa giai"'],
  ['đổi mới -"kinh tế" -đất', 'doi moi, -"kinh te", -"dat"'],
  ['đổi mới OR cải cách ', 'doi moi | cai cach'],
  ['đổi mới | cải cách ', 'doi moi | cai cach'],
  ['or ', 'or'],
  ['official:"Trần Văn Mẫu" nghị quyết ', 'nghi quyet, official:Trần Văn Mẫu'],
  ['official:giang', 'official:giang'],
  ['cánbộ:giang', 'official:giang'],
  ['document:08-NQ/TW', 'document:08-NQ/TW'],
  ['-outlet:qdnd.vn bão ', 'bao, -outlet:qdnd.vn'],
  ['tag:"đọc lại"', 'tag:đọc lại'],
  ['before:2024', 'before:2024-01-01'],
  ['after:2024-05', 'after:2024-05-01'],
  ['after:5/2024', 'after:2024-05-01'],
  ['after:15/05/2024', 'after:2024-05-15'],
  ['has:note', 'has:note'],
  ['-has:star', '-has:star'],
  ['có:ghichú', 'has:note'],
  ['lúc 14:30 ', 'luc 14 30'],
  ['https://bao.example/x ', 'https bao example x'],
])('%s asks for %s', (typed, wanted) => {
  expect(shown(parseQuery(typed))).toBe(wanted);
});

describe('bad input', () => {
  test.each([
    ['"nghị quyết', '"nghi quyet" !open-quote nghị quyết'],
    ['official: nghị ', 'nghi !empty-field official:'],
    ['before:hôm-qua bão ', 'bao !bad-date hôm-qua'],
    ['after:31/04/2024', '!bad-date 31/04/2024'],
    ['has:đuôi', '!bad-has đuôi'],
    ['- = "" ,;', '!only-signs - = "" ,;'],
    ['OR OR |', ''],
    ['🙂 👍🏽', '!only-signs 🙂 👍🏽'],
    ['🙂 bão ', 'bao'],
    ['__proto__:x ', 'proto x'],
    ['constructor:x ', 'constructor x'],
  ])('%s is read as far as it can be: %s', (typed, wanted) => {
    expect(shown(parseQuery(typed))).toBe(wanted);
  });

  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand characters of words', 'nghị quyết, '.repeat(834)],
    ['ten thousand operators', '-"=:'.repeat(2500)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['ten thousand combining marks', '\u0301'.repeat(10_000)],
    ['ten thousand halves of emoji', '\ud83d'.repeat(10_000)],
  ])('%s are cut to what a person could type', (_, typed) => {
    const { clauses, problems } = parseQuery(typed);
    expect(problems.some(({ code }) => code === 'too-long')).toBe(true);
    expect(clauses.flatMap(({ parts }) => parts.flatMap(({ terms }) => terms)).length).toBeLessThanOrEqual(32);
  });
});

test('a query of one phrase may be parted in two, never into mere words', () => {
  expect(looserQueries(parseQuery('giang nghị quyết ')).map(shown)).toEqual(['giang, nghi quyet', 'giang nghi, quyet']);
  expect(looserQueries(parseQuery('nghị quyết'))).toEqual([]);
  expect(looserQueries(parseQuery('"ba chữ này"'))).toEqual([]);
});

test('a last word of two letters that nothing holds is waited for', () => {
  expect(looserQueries(parseQuery('nghị quyết tr')).map(shown)).toEqual([
    'nghi quyet',
    'nghi, quyet tr*',
    'nghi quyet, tr*',
  ]);
  expect(looserQueries(parseQuery('tag:mới tr')).map(shown)).toEqual(['tag:mới']);
  expect(looserQueries(parseQuery('đổi mới OR tr')).map(shown)).toEqual([]);
  expect(looserQueries(parseQuery('tr'))).toEqual([]);
});
