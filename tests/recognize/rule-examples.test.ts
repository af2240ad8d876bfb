import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { MentionKind } from '../../utils/model/mention';
import { recognize } from '../../utils/recognize/recognize';
import { rules } from '../../utils/recognize/rules';
import { headerExamples } from './rule-headers';

const lexicon = bundledLexicon();
const examples = headerExamples();

function surfaces(text: string, kind: MentionKind): readonly string[] {
  return recognize(text, lexicon)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ surface }) => surface);
}

describe.each([...new Set(examples.map(({ file }) => file))])('the header of %s', (file) => {
  const own = examples.filter((example) => example.file === file);
  const kind = own[0]?.kind === 'officials' ? 'official' : 'document';

  it.each(own)('$text', ({ text, spans }) => {
    expect(surfaces(text, kind)).toEqual(spans);
  });

  it('has sentences it reads and near misses', () => {
    expect(own.some(({ positive }) => positive)).toBe(true);
    expect(own.some(({ positive }) => !positive)).toBe(true);
  });
});

describe('the list of rules', () => {
  it('names every rule file, so that a rule cannot be forgotten', () => {
    const listed = [...rules.officials.propose, ...rules.documents.propose].map(({ name }) => name);
    const files = [...new Set(examples.map(({ file }) => file.replace(/^.*\/|\.ts$/g, '')))];
    expect([...listed].sort()).toEqual([...files].sort());
  });
});

describe('negatives.txt', () => {
  const lines = readFileSync(new URL('./negatives.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it.each(lines)('nothing in: %s', (line) => {
    expect(recognize(line, lexicon).mentions.map(({ surface }) => surface)).toEqual([]);
  });
});
