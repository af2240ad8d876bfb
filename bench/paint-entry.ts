import { Readability } from '@mozilla/readability';
import { detect } from '../utils/article/detect';
import { createPainter, type Wanted } from '../utils/highlight/paint';

/** Milliseconds of script and of layout, and what a MutationObserver saw. */
export interface PaintCost {
  readonly script: number;
  readonly layout: number;
  readonly mutations: number;
}

const name = 'Trần Văn Mẫu';

/** A page of so many paragraphs with one mention each. */
function fill(count: number): readonly Text[] {
  document.body.replaceChildren(
    ...Array.from({ length: count }, (_, i) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Đoạn ${i}: sáng nay, đồng chí ${name} thăm và làm việc với cán bộ, chiến sĩ đơn vị.`;
      return paragraph;
    }),
  );
  void document.body.offsetHeight;
  return [...document.body.children].map((paragraph) => paragraph.firstChild as Text);
}

function measured(work: () => void, watched = false): PaintCost {
  const observer = new MutationObserver(() => undefined);
  if (watched) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const began = performance.now();
  work();
  const done = performance.now();
  void document.body.offsetHeight;
  const cost = { script: done - began, layout: performance.now() - done };
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return { ...cost, mutations };
}

/** Paints so many mentions once, as we do. */
export function paintOnce(count: number): PaintCost {
  const wanted = fill(count).map((node, mention): Wanted => {
    const at = node.data.indexOf(name);
    const place = { startNode: node, startOffset: at, endNode: node, endOffset: at + name.length };
    return { mention, ink: 'official', surface: name, place };
  });
  const painter = createPainter({ document, highlights: CSS.highlights, Highlight });
  if (!painter) throw new Error('this browser cannot paint');
  const cost = measured(() => painter.paint(wanted), true);
  painter.clear();
  return cost;
}

/**
 * Wraps each of them in a `<mark>`, the cheapest way there is: by splitting the Text nodes, without ranges, and on a page
 * that holds none of ours, because live ranges tax every change of the page.
 */
export function wrapOnce(count: number): PaintCost {
  const nodes = fill(count);
  // Not watched: records of thousands of changes would make them dearer than they are.
  return measured(() => {
    for (const node of nodes) {
      const named = node.splitText(node.data.indexOf(name));
      named.splitText(name.length);
      const mark = document.createElement('mark');
      named.replaceWith(mark);
      mark.append(named);
    }
  });
}

/** Readability by itself on this page, warm: the median of seven. */
export function readabilityAlone(): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    return performance.now() - began;
  });
  return times.slice(2).sort((a, b) => a - b)[3] ?? Number.NaN;
}

/** What a page that is no article costs after the script is there: the first detection, nothing warmed up. */
export function firstDetection(): { readonly article: boolean; readonly ms: number } {
  const began = performance.now();
  const { article } = detect(document, location.href);
  return { article, ms: performance.now() - began };
}
