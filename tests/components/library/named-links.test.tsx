// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { NamedLinks } from '../../../components/library/named-links';
import { TallyTable } from '../../../components/library/tally-table';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';

const t = createTranslator('vi', libraryMessages);

const box = () => document.createElement('div');
const hrefs = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('who an article names leads to the page of that official', () => {
  const shown = box();
  const key = 'official:trần văn mẫu';
  render(<NamedLinks t={t} kind="official" entities={[{ key, label: 'Trần Văn Mẫu', mentions: 2 }]} />, shown);
  const [href] = hrefs(shown);
  expect(new URLSearchParams(href ?? '').get('official')).toBe(key);
  expect(shown.textContent).toBe('Trần Văn Mẫu');
});

test('of many documents a few are shown, and all when they are asked for', async () => {
  const shown = box();
  const entities = Array.from({ length: 12 }, (_, i) => ({ key: `document:${i}`, label: `Số ${i}`, mentions: 1 }));
  render(<NamedLinks t={t} kind="document" entities={entities} />, shown);
  expect(hrefs(shown)).toHaveLength(6);
  await act(() => shown.querySelector('button')?.click());
  expect(hrefs(shown)).toHaveLength(12);
});

test('nothing is shown of an article that names nobody', () => {
  const shown = box();
  render(<NamedLinks t={t} kind="official" entities={[]} />, shown);
  expect(shown.innerHTML).toBe('');
});

test('in a table a name leads to its page and its number to its articles', () => {
  const shown = box();
  render(
    <TallyTable
      t={t}
      heading="Cán bộ"
      values={[{ kind: 'official', key: 'official:a', label: 'A', count: 3 }]}
      linkOf={() => '?official=official:a'}
      articlesOf={() => '?by=official:official:a'}
    />,
    shown,
  );
  expect(hrefs(shown)).toEqual(['?official=official:a', '?by=official:official:a']);
  const number = shown.querySelector('.tally-count a');
  expect([number?.textContent, number?.getAttribute('aria-label')]).toEqual(['3', 'A: 3 bài']);
});
