import { readByline } from '../lines/byline';
import { endsWithCredit } from '../lines/credit';
import { nearest } from '../page/ancestors';
import { isCaptionBox, isLeadBox } from './element-kind';
import type { RawBlock } from './raw-blocks';

const LONGEST = 500;
const GLUED_LONGEST = 220;
/** Under an image without a frame a line this short is its caption even if nothing sets it apart. */
const PLAIN_LONGEST = 100;
const SET_APART = /text-align\s*:\s*center|font-style\s*:\s*italic|font-size\s*:\s*1[0-4]px/i;

/** A test for captions of images, videos and tables under `root`; it remembers the boxes it measured. */
export function captionTest(root: Element): (block: RawBlock) => boolean {
  const lengths = new Map<Element, number>();
  const lengthOf = (element: Element): number => {
    const known = lengths.get(element);
    if (known !== undefined) return known;
    const length = (element.textContent ?? '').trim().length;
    lengths.set(element, length);
    return length;
  };
  const photoTables = new Map<Element, boolean>();
  const isPhotoTable = (table: Element): boolean => {
    const known = photoTables.get(table);
    if (known !== undefined) return known;
    const is = table.querySelector('img,video,iframe') !== null && lengthOf(table) <= LONGEST * 2 && !holdsStory(table);
    photoTables.set(table, is);
    return is;
  };
  return (block) => {
    if (block.text.length > LONGEST) return false;
    const box = nearest(block.element, root, 4, (e) => /^(?:FIGCAPTION|CAPTION)$/i.test(e.tagName) || isCaptionBox(e));
    if (box && lengthOf(box) <= LONGEST * 2) return true;
    const figure = nearest(block.element, root, 4, (e) => /^FIGURE$/i.test(e.tagName));
    if (figure && lengthOf(figure) <= LONGEST) return true;
    const table = tableOf(block, root);
    return (table !== undefined && isPhotoTable(table)) || (block.afterImage && looksGlued(block, root));
  };
}

/** The table of a cell; "img" in one row and its caption in the next is how older systems, qdnd.vn among them, set photos. */
function tableOf(block: RawBlock, root: Element): Element | undefined {
  const cell = nearest(block.element, root, 4, (e) => /^T[DH]$/i.test(e.tagName));
  return cell && nearest(cell, root, 4, (e) => /^TABLE$/i.test(e.tagName));
}

/** True for a table with another story's headline in it: the image is that story's. */
function holdsStory(table: Element): boolean {
  return [...table.getElementsByTagName('a')].some((link) => (link.textContent ?? '').trim().length >= 20);
}

/** A short line right under an image, set apart from prose or credited. */
function looksGlued(block: RawBlock, root: Element): boolean {
  if (!block.inBody || block.text.length > GLUED_LONGEST || /^H[1-6]$/i.test(block.element.tagName)) return false;
  if (readByline(block.text) || block.linked > 0 || isLeadBox(block.element)) return false;
  if (endsWithCredit(block.text) || block.text.length <= PLAIN_LONGEST) return true;
  const style = (e: Element) => SET_APART.test(e.getAttribute('style') ?? '') || e.getAttribute('align') === 'center';
  const children = [...block.element.children];
  const only = children.length === 1 && /^(?:EM|I|SMALL|SPAN)$/i.test(children[0]?.tagName ?? '');
  return nearest(block.element, root, 1, style) !== undefined || only;
}
