import { describe, expect, it } from 'vitest';
import { ruleSentence } from '../../cli/rule-sentence';
import { rules } from '../../utils/recognize/rules';

describe('the sentence of a rule', () => {
  it.each([...rules.officials.propose, ...rules.documents.propose].map(({ name }) => name))('%s has one', (name) => {
    expect(ruleSentence(name)).toMatch(/^\p{Lu}.*[.:]$/u);
  });

  it('is missing for what is no rule', () => {
    expect(ruleSentence('reader')).toBeUndefined();
  });
});
