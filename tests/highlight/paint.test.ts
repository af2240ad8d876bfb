// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { strokeAt } from '../../utils/highlight/hit-test';
import { createPainter, type Painter, type Wanted } from '../../utils/highlight/paint';
import { highlightNames, inkOf } from '../../utils/highlight/palette';
import { sameWords } from '../../utils/highlight/same-words';

/** As the browser's: a set of ranges. Happy DOM has none. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

function paintOn(html: string): { painter: Painter; registry: Map<string, FakeHighlight>; body: HTMLElement } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  const registry = new Map<string, FakeHighlight>();
  const painter = createPainter({ document, highlights: registry as never, Highlight: FakeHighlight as never });
  if (!painter) throw new Error('a registry was given');
  return { painter, registry, body: document.body };
}

/** The place of words that stand in one Text node. */
function wanted(words: string, mention = 0): Wanted {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    const place = { startNode: text, startOffset: at, endNode: text, endOffset: at + words.length };
    return { mention, ink: 'official', surface: words, place };
  }
  throw new Error(`${words} is not on the page`);
}

beforeEach(() => document.body.replaceChildren());

describe('painting', () => {
  test('puts each ink under its own name, and changes nothing on the page', () => {
    const { painter, registry, body } = paintOn('<p>Ông Trần Văn Mẫu đọc Nghị quyết số 1-NQ/TW.</p>');
    const before = body.outerHTML;
    painter.paint([wanted('Trần Văn Mẫu'), { ...wanted('Nghị quyết số 1-NQ/TW', 1), ink: 'document' }]);
    expect([...registry.keys()].sort()).toEqual(Object.values(highlightNames).sort());
    expect([...(registry.get('trich-luc-official') ?? [])].map(String)).toEqual(['Trần Văn Mẫu']);
    expect([...(registry.get('trich-luc-document') ?? [])].map(String)).toEqual(['Nghị quyết số 1-NQ/TW']);
    expect(body.outerHTML).toBe(before);
  });

  test('leaves out a place that says other words', () => {
    const { painter, registry } = paintOn('<p>Ông Trần Văn Mẫu.</p>');
    painter.paint([{ ...wanted('Trần Văn Mẫu'), surface: 'Trần Văn Mậu' }]);
    expect(registry.get('trich-luc-official')?.size).toBe(0);
  });

  test('leaves out a place whose text was shortened or removed', () => {
    const { painter } = paintOn('<p>Ông Trần Văn Mẫu.</p><p>Bà Lê Thị Ví.</p>');
    const [first, second] = [wanted('Trần Văn Mẫu'), wanted('Lê Thị Ví', 1)];
    first.place.startNode.data = 'Ông';
    second.place.startNode.remove();
    painter.paint([first, second]);
    expect(painter.strokes()).toEqual([]);
  });

  test('replaces what was painted before', () => {
    const { painter, registry } = paintOn('<p>Ông Trần Văn Mẫu và bà Lê Thị Ví.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    painter.paint([wanted('Lê Thị Ví')]);
    expect([...(registry.get('trich-luc-official') ?? [])].map(String)).toEqual(['Lê Thị Ví']);
  });

  test('comes back after the page cleared the registry that it shares', () => {
    const { painter, registry } = paintOn('<p>Ông Trần Văn Mẫu.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    registry.clear();
    painter.paint([wanted('Trần Văn Mẫu')]);
    expect(registry.get('trich-luc-official')?.size).toBe(1);
  });

  test('clears all that it set', () => {
    const { painter, registry } = paintOn('<p>Ông Trần Văn Mẫu.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    painter.clear();
    expect(registry.size).toBe(0);
  });

  test('is refused where the browser cannot', () => {
    expect(createPainter({ document })).toBeUndefined();
  });
});

describe('a page that changes under the paint', () => {
  test.each<[string, (p: HTMLElement) => void]>([
    ['its text is replaced', (p) => p.replaceChildren('Bà Phạm Thị Khác nói.')],
    ['its letters are changed', (p) => ((p.firstChild as Text).data = 'Ông Trần Văn Khác nói.')],
    ['the paragraph is removed', (p) => p.remove()],
    ['something is put in between', (p) => (p.firstChild as Text).splitText(10).before('(quảng cáo)')],
  ])('%s: what no longer says its words is dropped, the rest stays', (_name, change) => {
    const { painter, registry, body } = paintOn('<p>Ông Trần Văn Mẫu nói.</p><p>Bà Lê Thị Ví nghe.</p>');
    painter.paint([wanted('Trần Văn Mẫu'), wanted('Lê Thị Ví', 1)]);
    change(body.querySelector('p') as HTMLElement);
    expect(painter.verify()).toBe(1);
    expect(painter.strokes().map(({ printed }) => printed)).toEqual(['Lê Thị Ví']);
    expect([...(registry.get('trich-luc-official') ?? [])].map(String)).toEqual(['Lê Thị Ví']);
  });

  test('nothing is dropped when nothing changed', () => {
    const { painter } = paintOn('<p>Ông Trần Văn Mẫu nói.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    expect(painter.verify()).toBe(0);
  });

  test('the mention spoken of loses its mark with its paint', () => {
    const { painter, registry, body } = paintOn('<p>Ông Trần Văn Mẫu nói.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    painter.point(painter.strokes()[0]);
    expect(registry.get('trich-luc-current')?.size).toBe(1);
    body.querySelector('p')?.remove();
    painter.verify();
    expect(registry.get('trich-luc-current')?.size).toBe(0);
  });
});

test('a mention over several text nodes is found from each of them', () => {
  const { painter, body } = paintOn('<p>Nghị quyết <b>số 1</b>-NQ/TW của Đảng</p>');
  const [start, bold, end] = [
    body.querySelector('p')?.firstChild,
    body.querySelector('b')?.firstChild,
    body.querySelector('p')?.lastChild,
  ] as Text[];
  if (!start || !bold || !end) throw new Error('the page has three text nodes');
  painter.paint([
    {
      mention: 0,
      ink: 'document',
      surface: 'Nghị quyết số 1-NQ/TW',
      place: { startNode: start, startOffset: 0, endNode: end, endOffset: 6 },
    },
  ]);
  expect([start, bold, end].map((text) => painter.strokesIn(text).length)).toEqual([1, 1, 1]);
});

describe('the stroke under a point', () => {
  test.each([
    ['inside the words', 15, 5, 0],
    ['beside them, where the nearest caret still is theirs', 80, 5, undefined],
    ['below them', 15, 40, undefined],
  ])('%s', (_name, x, y, mention) => {
    const { painter } = paintOn('<p>Ông Trần Văn Mẫu.</p>');
    painter.paint([wanted('Trần Văn Mẫu')]);
    const stroke = painter.strokes()[0];
    if (!stroke) throw new Error('painted');
    stroke.range.getClientRects = () => [{ left: 10, right: 60, top: 0, bottom: 12 }] as never;
    const caret = { caretPositionFromPoint: () => ({ offsetNode: stroke.range.startContainer, offset: 4 }) };
    expect(strokeAt(caret as never, painter, x, y)?.mention).toBe(mention);
    const older = { caretRangeFromPoint: () => stroke.range };
    expect(strokeAt(older as never, painter, x, y)?.mention).toBe(mention);
  });
});

test.each([
  ['Lê Thị Ví', 'Lê Thị Ví', true],
  ['Lê Thị Ví'.normalize('NFD'), 'Lê Thị Ví', true],
  ['Lê\n   Thị\u00a0Ví', 'Lê Thị Ví', true],
  ['Lê Th\u00adị Ví', 'Lê Thị Ví', true],
  ['Lê Thị Vì', 'Lê Thị Ví', false],
  ['', 'Lê Thị Ví', false],
])('%j says %j: %s', (printed, surface, same) => {
  expect(sameWords(printed, surface)).toBe(same);
});

test.each([
  ['official', 0.8, 'official'],
  ['document', 0.97, 'document'],
  ['document', 0.79, 'unsure'],
  ['official', 0.5, 'unsure'],
  ['official', 0.49, undefined],
] as const)('%s at %d is painted as %s', (kind, confidence, ink) => {
  expect(inkOf({ kind, confidence })).toBe(ink);
});
