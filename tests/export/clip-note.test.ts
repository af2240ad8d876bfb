import { expect, test } from 'vitest';
import { clipNote } from '../../utils/export/vault/clip-note';
import { createNoteNames } from '../../utils/export/vault/note-names';
import type { AnnotationId } from '../../utils/model/annotation';
import type { BlockKind } from '../../utils/model/article';
import type { ExportedClip } from '../../utils/model/exported-clip';

/** A clip of one block with a highlight in it. */
function clipOf(kind: BlockKind, tags: readonly string[] = []): ExportedClip {
  const text = 'Hội nghị bế mạc';
  return {
    article: {
      text,
      title: 'Bài',
      authors: [],
      captions: [],
      dropped: [],
      blocks: [{ kind, start: 0, end: text.length }],
    },
    ...{ html: '', recognizerVersion: '1', mentions: [], officials: [], documents: [], contentHash: 'a', tags },
    annotations: [
      {
        ...{ id: 'x' as AnnotationId, colour: 'yellow', note: '', createdAt: '', updatedAt: '', textHash: 'a' },
        selectors: {
          quote: { type: 'TextQuoteSelector', exact: 'bế mạc' },
          position: { type: 'TextPositionSelector', start: 9, end: 15 },
        },
      },
    ],
  };
}

test.each<readonly [BlockKind, RegExp, boolean]>([
  ['paragraph', /\n\nHội nghị bế mạc \^doan-1\n/, true],
  ['list-item', /\n\n- Hội nghị bế mạc \^doan-1\n/, true],
  ['quote', /\n\n> Hội nghị bế mạc\n\n\^doan-1\n/, true],
  ['heading', /\n\n## Hội nghị bế mạc\n/, false],
])('a highlight in a %s is linked to as Obsidian finds it', (kind, block, isLinked) => {
  const note = clipNote(clipOf(kind), createNoteNames());
  expect(note).toMatch(block);
  expect(note.includes('[[#^doan-1|↑]]')).toBe(isLinked);
});

test('tags are what Obsidian takes for tags', () => {
  const note = clipNote(clipOf('paragraph', ['2024', 'đọc lại', 'A/B']), createNoteNames());
  expect(note).toContain('tags:\n  - "_2024"\n  - "đọc-lại"\n  - "A/B"');
});
