import { expect, test } from 'vitest';
import { type CorrectionDraft, correctionOf } from '../../utils/model/correction-draft';
import type { EntityKey } from '../../utils/model/ids';
import type { Mention } from '../../utils/model/mention';

const text = 'Đại tá Lê Văn Hùng đến. Ông Hùng nói. Chị Mai Lan cười.';
const start = text.indexOf('Lê Văn Hùng');
const span = { start, end: start + 'Lê Văn Hùng'.length };
const key = 'le van hung' as EntityKey;
const mention: Mention = { kind: 'official', ...span, surface: 'Lê Văn Hùng', rule: 'x', confidence: 1, ref: key };
const about = { text, outlet: 'bao.example', mention, span };
const place = { by: 'place', ...span, surface: 'Lê Văn Hùng' };

test.each<[why: string, draft: CorrectionDraft, correction: unknown]>([
  [
    'not an official here: every mention of him in the article',
    { choice: 'not-official', scope: 'article' },
    { scope: 'article', decision: 'not-official', target: { by: 'key', key } },
  ],
  [
    'not an official in this newspaper',
    { choice: 'not-official', scope: 'outlet' },
    { scope: 'outlet', outlet: 'bao.example', decision: 'not-official', target: { by: 'key', key } },
  ],
  [
    'the name goes on to the left: the words that overlap it',
    { choice: 'extent', scope: 'article', words: ' Đại tá Lê Văn Hùng' },
    {
      scope: 'article',
      decision: 'span',
      target: place,
      to: { start: 0, end: span.end, surface: 'Đại tá Lê Văn Hùng' },
    },
  ],
  [
    'so wherever it is written so: as far before it as here',
    { choice: 'extent', scope: 'everywhere', words: 'Đại tá Lê Văn Hùng' },
    {
      scope: 'everywhere',
      decision: 'extent',
      target: { by: 'surface', surface: 'Lê Văn Hùng' },
      words: 'Đại tá Lê Văn Hùng',
      from: -7,
    },
  ],
  [
    'so in this newspaper: as far behind its start',
    { choice: 'extent', scope: 'outlet', words: 'Văn Hùng' },
    {
      scope: 'outlet',
      outlet: 'bao.example',
      decision: 'extent',
      target: { by: 'surface', surface: 'Lê Văn Hùng' },
      words: 'Văn Hùng',
      from: 3,
    },
  ],
  [
    'words that stand elsewhere are no extent of it',
    { choice: 'extent', scope: 'article', words: 'Mai Lan' },
    undefined,
  ],
  ['no words are no extent', { choice: 'extent', scope: 'article', words: '  ' }, undefined],
  [
    'another person here, whom the article does not know',
    { choice: 'other', scope: 'article' },
    { scope: 'article', decision: 'different-from', from: key, target: place },
  ],
  [
    'another person, chosen, wherever it is written so',
    { choice: 'other', scope: 'everywhere', as: 'b' as EntityKey },
    {
      scope: 'everywhere',
      decision: 'different-from',
      from: key,
      as: 'b',
      target: { by: 'surface', surface: 'Lê Văn Hùng' },
    },
  ],
  [
    'the same as another',
    { choice: 'same', scope: 'everywhere', as: 'b' as EntityKey },
    { scope: 'everywhere', decision: 'same-as', as: 'b', target: { by: 'key', key } },
  ],
  ['the same as nobody', { choice: 'same', scope: 'article' }, undefined],
])('%s', (_, draft, correction) => {
  expect(correctionOf(draft, about)).toEqual(correction);
});

const selected = {
  text,
  outlet: undefined,
  span: { start: text.indexOf('Mai Lan'), end: text.indexOf('Mai Lan') + 7 },
};

test.each<[why: string, draft: CorrectionDraft, correction: unknown]>([
  [
    'selected words are an official, here',
    { choice: 'official', scope: 'article' },
    { scope: 'article', decision: 'official', target: { by: 'place', ...selected.span, surface: 'Mai Lan' } },
  ],
  [
    'selected words are a document, everywhere',
    { choice: 'document', scope: 'everywhere', kind: 'nghị quyết' },
    { scope: 'everywhere', decision: 'document', kind: 'nghị quyết', target: { by: 'surface', surface: 'Mai Lan' } },
  ],
  ['a document of no kind is none', { choice: 'document', scope: 'everywhere' }, undefined],
  ['an outlet nobody knows is no scope', { choice: 'official', scope: 'outlet' }, undefined],
  ['nobody was shown to be another', { choice: 'other', scope: 'article' }, undefined],
])('%s', (_, draft, correction) => {
  expect(correctionOf(draft, selected)).toEqual(correction);
});
