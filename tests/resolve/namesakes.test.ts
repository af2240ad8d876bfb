import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

/** "name: roles" of every official. */
function people(text: string): readonly string[] {
  return recognize(text, bundledLexicon()).officials.map(
    ({ name, positions }) => `${name}: ${positions.map(({ role }) => role).join(', ')}`,
  );
}

describe('people of one full name', () => {
  it.each<[text: string, officials: readonly string[]]>([
    [
      'Ông Lê Văn Huân, 57 tuổi, Giám đốc Sở Y tế, bị phạt. Ông Lê Văn Huân, 34 tuổi, Chủ tịch UBND xã Gia An, làm chứng.',
      ['Lê Văn Huân: Giám đốc', 'Lê Văn Huân: Chủ tịch'],
    ],
    // Without another age, or with an office in common, they are one.
    [
      'Ông Lê Văn Huân, 57 tuổi, Giám đốc Sở Y tế, bị phạt. Ông Lê Văn Huân, Chủ tịch UBND xã Gia An, làm chứng.',
      ['Lê Văn Huân: Giám đốc, Chủ tịch'],
    ],
    [
      'Ông Lê Văn Huân, 57 tuổi, Giám đốc Sở Y tế, bị phạt. Ông Lê Văn Huân, 59 tuổi, Giám đốc Sở Y tế, kêu oan.',
      ['Lê Văn Huân: Giám đốc'],
    ],
  ])('%s', (text, officials) => {
    expect(people(text)).toEqual(officials);
  });
});
