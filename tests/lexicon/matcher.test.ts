import { describe, expect, it } from 'vitest';
import { bundledLexicon, compileBundled } from '../../utils/lexicon/bundled';
import { loadLexicon } from '../../utils/lexicon/load';
import { endAt, hitAt, matchEntries } from '../../utils/lexicon/matcher';
import { EntryType } from '../../utils/lexicon/rows';
import { tokenize } from '../../utils/text/tokenize';

const lexicon = bundledLexicon();

/** The canonical names of the entries of a type that stand in a text, with the words they stand for. */
function found(text: string, type: number): readonly (readonly [surface: string, name: string])[] {
  const tokens = tokenize(text, lexicon.syllables);
  const hits = matchEntries(tokens, lexicon);
  return Array.from({ length: hits.count }, (_, i) => i)
    .filter((i) => hits.type[i] === type)
    .map((i) => [
      text.slice(tokens.start[hits.first[i] as number], tokens.end[(hits.last[i] as number) - 1]),
      lexicon.entry(hits.entry[i] as number).name,
    ]);
}

describe('matchEntries', () => {
  it.each([
    [
      'the longest',
      'Phó Thủ tướng Chính phủ',
      EntryType.Office,
      ['Phó Thủ tướng Chính phủ', 'Phó Thủ tướng Chính phủ'],
    ],
    ['other tone placement', 'Chính uỷ', EntryType.Office, ['Chính uỷ', 'Chính ủy']],
    ['i for y', 'Hạ sỹ', EntryType.Rank, ['Hạ sỹ', 'Hạ sĩ']],
    ['capitals', 'THƯỢNG TƯỚNG', EntryType.Rank, ['THƯỢNG TƯỚNG', 'Thượng tướng']],
    ['a shortened part', 'Bí thư QUTW', EntryType.Office, ['Bí thư QUTW', 'Bí thư Quân ủy Trung ương']],
    ['an abbreviation', 'UBTVQH', EntryType.Organization, ['UBTVQH', 'Ủy ban Thường vụ Quốc hội']],
    ['a dotted abbreviation', 'TP.HCM', EntryType.Place, ['TP.HCM', 'Hồ Chí Minh']],
    [
      'a title with commas',
      'Phòng, chống tham nhũng',
      EntryType.LawTitle,
      ['Phòng, chống tham nhũng', 'Luật Phòng, chống tham nhũng'],
    ],
    [
      'a title without its commas',
      'Phòng chống tham nhũng',
      EntryType.LawTitle,
      ['Phòng chống tham nhũng', 'Luật Phòng, chống tham nhũng'],
    ],
  ])('finds %s', (_, text, type, expected) => {
    expect(found(text, type)[0]).toEqual(expected);
  });

  it('keeps tones: "đại tà" is no rank', () => {
    expect(found('đại tà', EntryType.Rank)).toEqual([]);
  });

  it('takes abbreviations only in capitals', () => {
    expect(found('qh cp ubtvqh', EntryType.Organization)).toEqual([]);
  });

  it('never reaches over a line break', () => {
    expect(found('Bộ Quốc\n\nphòng', EntryType.Organization)).toEqual([]);
  });

  it('lists both bodies of one abbreviation', () => {
    expect(found('BCT', EntryType.Organization).map(([, name]) => name)).toEqual(['Bộ Chính trị', 'Bộ Công Thương']);
  });

  it('answers for a token', () => {
    const tokens = tokenize('ông Thượng tướng', lexicon.syllables);
    const hits = matchEntries(tokens, lexicon);
    expect(hitAt(hits, 0, EntryType.Rank)).toBe(-1);
    expect(hits.last[hitAt(hits, 1, EntryType.Rank)]).toBe(3);
    expect(hitAt(hits, 99, EntryType.Rank)).toBe(-1);
  });
});

describe('endAt', () => {
  // Single words of these types are no hits of their own.
  it.each([
    ['a small word', 'và Bộ Y tế', EntryType.Wall | EntryType.SentenceStart, 1],
    ['a longer phrase of the type', 'Đối với Bộ Y tế', EntryType.SentenceStart, 2],
    ['an entry', 'Bộ Y tế và', EntryType.Organization, 3],
    ['nothing', 'Bộ Y tế và', EntryType.Wall, -1],
  ])('ends %s: %s', (_, text, types, end) => {
    expect(endAt(matchEntries(tokenize(text, lexicon.syllables), lexicon), 0, types)).toBe(end);
  });
});

describe('the lexicon', () => {
  it('is the same after a round through JSON', () => {
    const loaded = loadLexicon(JSON.parse(JSON.stringify(compileBundled())));
    expect(loaded.entryCount).toBe(lexicon.entryCount);
    expect([...loaded.trie.edges]).toEqual([...lexicon.trie.edges]);
    expect(loaded.syllableId('Nguyễn')).toBe(lexicon.syllableId('nguyễn'));
  });

  it('knows how common a name is', () => {
    expect(lexicon.nameTier(lexicon.syllableId('Nguyễn'), 'family')).toBe(1);
    expect(lexicon.nameTier(lexicon.syllableId('Chử'), 'family')).toBe(3);
    expect(lexicon.nameTier(lexicon.syllableId('quyết'), 'family')).toBe(0);
    expect(lexicon.isAlsoWord(lexicon.syllableId('Cao'))).toBe(true);
  });

  it('knows documents by symbol in any spelling, and all that share it', () => {
    expect(lexicon.documentsBySymbol('8 – NQ/TƯ').map(({ date }) => date)).toEqual(['2017-01-16', '2022-01-26']);
    expect(lexicon.documentsBySymbol('99999-NQ/TW')).toEqual([]);
  });

  it('knows issuers by code, with terms and loose case', () => {
    expect(lexicon.issuerOf('UBTVQH15')?.issuer).toBe('Ủy ban Thường vụ Quốc hội');
    expect(lexicon.issuerOf('Ttg')?.issuer).toBe('Thủ tướng Chính phủ');
    expect(lexicon.issuerOf('TW')?.open).toBe(true);
  });
});
