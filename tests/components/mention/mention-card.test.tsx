// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { cardViewOf } from '../../../components/mention/card-view';
import { MentionCard } from '../../../components/mention/mention-card';
import { OfficialFacts } from '../../../components/mention/official-facts';
import { partialDate } from '../../../components/mention/partial-date';
import { cardMessages } from '../../../utils/i18n/messages/card';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { createTranslator } from '../../../utils/i18n/translator';
import type { OfficialDocument } from '../../../utils/model/document';
import type { EntityKey } from '../../../utils/model/ids';
import type { Mention } from '../../../utils/model/mention';
import type { Recognition } from '../../../utils/model/recognition';

const key = (text: string) => text as EntityKey;
const mention = (surface: string, ref: string, more: Partial<Mention> = {}): Mention => ({
  kind: 'official',
  start: 0,
  end: surface.length,
  surface,
  rule: 'test',
  confidence: 0.95,
  ref: key(ref),
  ...more,
});

const resolution: OfficialDocument = {
  key: key('nq'),
  kind: 'nghị quyết',
  number: '77-NQ/TW',
  title: 'trồng cây ven sông',
  draft: false,
  inferred: { issuer: 'Bộ Chính trị', date: '2022-01', title: 'về việc khác' },
};

const recognition: Recognition = {
  recognizerVersion: '1',
  mentions: [
    mention('Trần Văn Mẫu', 'mau'),
    mention('Nghị quyết số 77-NQ/TW', 'nq', { kind: 'document' }),
    mention('ông Mẫu', 'mau'),
    mention('Thứ trưởng', 'mau', { nominal: true }),
    mention('Lê Thị Ví', 'vi'),
    mention('một người', 'nobody'),
  ],
  officials: [
    {
      key: key('mau'),
      name: 'Trần Văn Mẫu',
      ranks: ['Thượng tướng'],
      positions: [{ role: 'Thứ trưởng', organization: 'Bộ Mẫu' }, { role: 'Bí thư' }],
    },
    { key: key('vi'), name: 'Lê Thị Ví', ranks: [], positions: [] },
  ],
  documents: [resolution],
};

function draw(index: number, language: 'vi' | 'en' = 'vi', unsure = false) {
  const view = cardViewOf(recognition, index);
  if (!view) throw new Error('the recognition holds it');
  const onStep = vi.fn();
  const onClose = vi.fn();
  const onLibrary = vi.fn();
  const root = document.createElement('div');
  const t = createTranslator(language, cardMessages);
  const onApply = vi.fn();
  const noteWords = createTranslator(language, noteMessages);
  const correcting = {
    choices: ['not-official', 'other'] as const,
    candidates: [{ key: key('vi'), label: 'Lê Thị Ví' }],
    kinds: [],
    surface: '',
    hasOutlet: true,
    onApply,
  };
  const newest = [{ id: '1', title: 'Bài cũ', url: 'https://bao.example/1', publishedAt: '2026-11-01' }];
  const props = { t, noteWords, view, unsure, correcting, onStep, onLibrary, onClose, dark: false };
  const show = () => render(<MentionCard {...props} collection={{ total: 3, newest }} />, root);
  show();
  const lines = [...root.querySelectorAll('.fact')].map((fact) =>
    [...fact.children].map((part) => part.textContent?.trim()),
  );
  return { root, lines, onStep, onLibrary, onClose, onApply, show };
}

describe('the card', () => {
  test('of an official says rank and every office with its organization', () => {
    const { root, lines } = draw(0);
    expect(root.querySelector('h2')?.textContent).toBe('Trần Văn Mẫu');
    expect(lines).toEqual([
      ['Cấp bậc', 'Thượng tướng'],
      ['Chức vụ', 'Thứ trưởng · Bộ Mẫu', 'Bí thư'],
    ]);
  });

  test('of an official says each thing in the words it was read from, what one phrase says once', () => {
    const text = 'Trần Văn Mẫu vắng mặt.\nThứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu dự.';
    const start = text.lastIndexOf('Trần');
    const mentions = [mention('Trần Văn Mẫu', 'mau', { start, end: start + 12 })];
    const view = cardViewOf({ ...recognition, mentions }, 0, text);
    expect(view?.entity).toMatchObject({
      sources: {
        rank: 'Thượng tướng Trần Văn Mẫu',
        offices: ['Thứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu', undefined],
      },
    });
    if (view?.entity.kind !== 'official') throw new Error('he is one');
    const root = document.createElement('div');
    render(<OfficialFacts t={createTranslator('vi', cardMessages)} {...view.entity} />, root);
    expect([...root.querySelectorAll('q')].map((one) => one.textContent)).toEqual([
      'Thứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu',
    ]);
  });

  test('of a document says what was read, and marks what was inferred', () => {
    const { root, lines } = draw(1);
    expect(root.querySelector('h2')?.textContent).toBe('Nghị quyết 77-NQ/TW');
    expect(lines).toEqual([
      ['Ban hành', 'Bộ Chính trị suy ra'],
      ['Ngày', '01/2022 suy ra'],
      ['Về việc', 'trồng cây ven sông'],
    ]);
    expect([...root.querySelectorAll('.inferred > span')].map((one) => one.textContent)).toEqual([
      'Bộ Chính trị',
      '01/2022',
    ]);
  });

  test('says which mention it is of how many, and steps both ways', () => {
    const { root, onStep } = draw(2);
    expect(root.querySelector('footer')?.textContent).toContain('lần 2 trong 3 lần');
    for (const button of root.querySelectorAll<HTMLButtonElement>('footer button')) button.click();
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
  });

  test('of what stands here once has nowhere to step', () => {
    expect(draw(4).root.querySelector('footer .quiet')?.textContent).toBe('1 lần trong bài');
    expect(draw(4, 'en').root.querySelector('footer .quiet')?.textContent).toBe('once in this article');
    expect(draw(4).root.querySelectorAll('.steps button')).toHaveLength(0);
  });

  test('repeats the printed words where they are not the name, and says that an office alone was understood', () => {
    expect(draw(2).root.textContent).toContain('Trong bài viết: “ông Mẫu”');
    expect(draw(3).root.querySelector('p.inferred')?.textContent).toContain('“Thứ trưởng” suy ra');
    expect(draw(0).root.textContent).not.toContain('Trong bài viết');
  });

  test('says when it is unsure, and when the article says no more', () => {
    expect(draw(0, 'vi', true).root.querySelector('header')?.textContent).toContain('chưa chắc');
    expect(draw(4).root.textContent).toContain('Bài không nói thêm gì.');
  });

  test('is a dialog named by its heading, whose buttons have names', () => {
    const { root, onClose } = draw(0);
    const dialog = root.querySelector('[role=dialog]');
    expect(root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Trần Văn Mẫu');
    const names = [...root.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    expect(names).toEqual(['Đóng', 'Mở trong thư viện', 'Lần nhắc trước', 'Lần nhắc sau', 'Sửa…']);
    root.querySelector<HTMLButtonElement>('.close')?.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('of a mention whose entity is not there is not drawn', () => {
    expect(cardViewOf(recognition, 5)).toBeUndefined();
    expect(cardViewOf(recognition, 99)).toBeUndefined();
  });
});

test.each([
  ['2022-01-26', '26/01/2022'],
  ['2022-01', '01/2022'],
  ['2022', '2022'],
])('%s is written %s', (iso, written) => {
  expect(partialDate(iso)).toBe(written);
});

describe('beside what was recognized, the card', () => {
  test('leads to the newest clipped articles and to the library', () => {
    const { root, onLibrary } = draw(0);
    const [link] = root.querySelectorAll<HTMLAnchorElement>('.collection a');
    expect([link?.textContent, link?.href]).toEqual(['Bài cũ', 'https://bao.example/1']);
    root.querySelector<HTMLButtonElement>('.collection button')?.click();
    expect(onLibrary).toHaveBeenCalledOnce();
  });

  test('names the newest clipped articles, and links a document to the public databases', () => {
    const { root } = draw(1);
    expect(root.querySelector('.collection')?.textContent).toContain('Có trong 3 bài đã lưu');
    const links = [...root.querySelectorAll('a')].map((link) => [link.textContent, link.rel, link.target]);
    expect(links).toEqual([
      ['Thư viện pháp luật', 'noopener noreferrer', '_blank'],
      ['LuatVietnam', 'noopener noreferrer', '_blank'],
      ['Bài cũ', 'noopener noreferrer', '_blank'],
    ]);
  });

  test('opens a form in which the reader says what is wrong, of whom, and how far it holds', async () => {
    const { root, onApply, show } = draw(0);
    const open = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Sửa…');
    open?.click();
    await Promise.resolve();
    show();
    const pick = (name: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      if (!select) throw new Error(`no ${name}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      show();
    };
    pick('choice', 'other');
    pick('as', 'vi');
    pick('scope', 'everywhere');
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(onApply).toHaveBeenCalledWith({ choice: 'other', scope: 'everywhere', as: 'vi' });
  });
});
