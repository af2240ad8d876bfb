import { expect, test } from 'vitest';
import { saveClip } from '../../utils/store/save-clip';
import { suggest } from '../../utils/store/suggest';
import { emptyDatabase, minute, readClip } from './sample';

const people = [['Phan Văn Giang'], ['Phan Văn Giang', 'Giang Thị Mẫu'], ['Trần Giang Nam']];

test.each([
  ['nothing is typed', '', []],
  ['one letter is no name and no field', 'g', []],
  [
    'a word begins names, the most used first',
    'gia',
    ['facet.official Phan Văn Giang', 'facet.official Giang Thị Mẫu'],
  ],
  ['of a field only its values come', 'official:trần', ['facet.official Trần Giang Nam']],
  ['what an article can have', 'has:st', ['having.star star']],
  ['a word that begins a field', 'outle', ['field.outlet outlet:']],
  ['in quotation marks a word means itself', '"gia', []],
] as const)('%s: “%s”', async (_, typed, wanted) => {
  const db = emptyDatabase();
  for (const [n, officials] of people.entries())
    await saveClip(db, readClip({ url: `https://bao.example/${n}`, officials }), minute(n));
  const found = (await suggest(db, typed)).map(({ kind, name }) => `${kind.of}.${kind.name} ${name}`);
  expect(found.slice(0, wanted.length || 9)).toEqual(wanted);
});
