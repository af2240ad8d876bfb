// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ClipRow } from '../../../components/library/clip-row';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';

const t = createTranslator('vi', libraryMessages);

const bare: Clip = {
  id: '01JD0000000000000000000000' as ClipId,
  canonicalUrl: 'https://bao.example/1',
  url: 'https://bao.example/1',
  title: '',
  savedAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  contentHash: 'x',
  recognizerVersion: '1',
  officials: [],
  documents: [],
};

function shown(clip: Clip, match?: Parameters<typeof ClipRow>[0]['match']): HTMLElement {
  const box = document.createElement('ol');
  render(
    <ClipRow
      t={t}
      clip={clip}
      match={match}
      place={{ index: 4, total: 90, top: 352, height: 88 }}
      isOpen={false}
      isSelected={false}
      isCurrent
      onOpen={() => undefined}
      onSelect={() => undefined}
    />,
    box,
  );
  return box;
}

test('a clip without title, date and outlet has a name all the same, and says of which site it is', () => {
  const row = shown(bare, { titleMarks: [{ start: 0, end: 3 }] });
  expect(row.querySelector('.row-title')?.textContent).toBe('Bài không có tiêu đề');
  expect(row.querySelector('.clip-line')?.textContent).toBe('bao.example');
  expect(row.querySelector('input')?.getAttribute('aria-label')).toBe('Chọn: Bài không có tiêu đề');
  expect(shown({ ...bare, url: '' }).querySelector('.clip-line')).toBeNull();
});

test('those who do not see the list hear where in it a row stands', () => {
  const item = shown(bare).querySelector('li');
  expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['5', '90']);
});

test('what was found is marked in the title and in the sentence, as text and never as HTML', () => {
  const title = '<img src=x> hội nghị';
  const row = shown(
    { ...bare, title },
    { titleMarks: [{ start: 12, end: 15 }], snippet: { text: '<b>hội</b>', marks: [] } },
  );
  expect(row.querySelector('img, b')).toBeNull();
  expect(row.querySelector('.row-title mark')?.textContent).toBe('hội');
  expect(row.querySelector('.row-snippet')?.textContent).toBe('<b>hội</b>');
});

test('a tag of the longest kind and fifty of them leave the title to be read', () => {
  const tags = Array.from({ length: 50 }, (_, n) => `${n} ${'x'.repeat(97)}`);
  expect(shown({ ...bare, title: 'Hội nghị', tags }).querySelector('.row-title')?.textContent).toBe('Hội nghị');
});
