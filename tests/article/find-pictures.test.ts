import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findPictures } from '../../utils/article/pictures/find-pictures';

const base = 'https://bao.example/bai/1';

interface Shown {
  readonly width?: number;
  readonly height?: number;
  readonly currentSrc?: string;
}

/** A page as a browser shows it: linkedom loads no images, so each says here how large it came out. */
function pageOf(html: string, shown: readonly Shown[]): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const [i, image] of [...document.querySelectorAll('img')].entries()) {
    const { width = 0, height = width, currentSrc = '' } = shown[i] ?? {};
    Object.defineProperties(image, {
      complete: { value: true },
      naturalWidth: { value: width },
      naturalHeight: { value: height },
      currentSrc: { value: currentSrc },
    });
  }
  return document as unknown as Document;
}

const savedOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;

const found = (saved: string, page: string, shown: readonly Shown[]) =>
  findPictures(savedOf(saved), pageOf(page, shown), base).map(({ image, ...label }) => ({
    ...label,
    width: image?.naturalWidth,
  }));

describe('the pictures of an article', () => {
  test.each<[string, string, string, readonly Shown[], readonly object[]]>([
    [
      'are found by their address, with what the page says of them',
      '<img src="/a.jpg" alt=" Lễ khai mạc ">',
      '<img src="/a.jpg">',
      [{ width: 800 }],
      [{ address: 'https://bao.example/a.jpg', alt: 'Lễ khai mạc', width: 800 }],
    ],
    [
      'are found where the page kept the address for later',
      '<img src="data:image/gif;base64,AAAA" data-src="https://anh.example/a.jpg">',
      '<img src="https://anh.example/a.jpg">',
      [{ width: 800 }],
      [{ address: 'https://anh.example/a.jpg', width: 800 }],
    ],
    [
      'that the page has not loaded are links',
      '<img src="/a.jpg">',
      '<img src="/a.jpg">',
      [{ width: 0 }],
      [{ address: 'https://bao.example/a.jpg', width: undefined }],
    ],
    [
      'are each found once, the larger of two',
      '<img src="/a.jpg"><img src="/a.jpg">',
      '<img src="/a.jpg"><img src="/a.jpg">',
      [{ width: 100 }, { width: 900 }],
      [{ address: 'https://bao.example/a.jpg', width: 900 }],
    ],
    ['are no signs and no points that count readers', '<img src="/p.gif">', '<img src="/p.gif">', [{ width: 1 }], []],
    [
      'are those of the saved text alone',
      '<img src="/a.jpg">',
      '<img src="/quang-cao.jpg"><img src="/a.jpg">',
      [{ width: 300 }, { width: 400 }],
      [{ address: 'https://bao.example/a.jpg', width: 400 }],
    ],
    ['without an address on the web are none', '<img src="file:///a.jpg"><img>', '<p></p>', [], []],
  ])('%s', (_, saved, page, shown, expected) => {
    expect(found(saved, page, shown)).toEqual(expected);
  });
});
