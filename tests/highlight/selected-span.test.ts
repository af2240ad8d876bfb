// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createTextMap } from '../../utils/article/text-map';
import { selectedSpan } from '../../utils/highlight/selected-span';
import { shownPieces } from '../../utils/highlight/shown-pieces';

/** An article of two paragraphs with a button between them that is no part of it. */
function page() {
  document.body.innerHTML = '<p>Một hai ba.</p><button>Chia sẻ</button><p>Bốn <b>năm</b> sáu.</p>';
  const [first, second] = [...document.querySelectorAll('p')];
  const textsOf = (element: Element | undefined) => {
    const walker = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
    return found;
  };
  const text = 'Một hai ba.\nBốn năm sáu.';
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: 11, pieces: textsOf(first) },
    { kind: 'paragraph' as const, start: 12, end: 24, pieces: textsOf(second) },
  ];
  return { text, blocks, map: createTextMap(text, blocks), first: first?.firstChild as Text, second };
}

function range(start: Node, from: number, end: Node, to: number): Range {
  const made = document.createRange();
  made.setStart(start, from);
  made.setEnd(end, to);
  return made;
}

test('a selection over two paragraphs is one span of the article, without what stands between', () => {
  const { text, map, first, second, blocks } = page();
  const span = selectedSpan(range(first, 4, second?.lastChild as Text, 4), { text, map });
  expect(span && text.slice(span.start, span.end)).toBe('hai ba.\nBốn năm sáu');
  const pieces = shownPieces(span ?? { start: 0, end: 0 }, blocks, { text, map });
  expect(pieces.map(({ surface }) => surface)).toEqual(['hai ba.', 'Bốn năm sáu']);
});

test('white space at the ends is left out', () => {
  const { text, map, first } = page();
  const span = selectedSpan(range(first, 3, first, 8), { text, map });
  expect(span && text.slice(span.start, span.end)).toBe('hai');
});

test('what is no part of the article is no span', () => {
  const { text, map } = page();
  const button = document.querySelector('button')?.firstChild as Text;
  expect(selectedSpan(range(button, 0, button, 4), { text, map })).toBeUndefined();
});
