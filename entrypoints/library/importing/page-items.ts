import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../utils/article/read-article';
import type { ImportItem } from '../../../utils/import/import-item';
import { pageAddress } from '../../../utils/import/page-address';
import { Refused } from '../../../utils/import/refused';
import { unzipPages } from '../../../utils/import/unzip-pages';
import { send } from '../../../utils/messages/send';
import { exportedClip } from '../../../utils/model/as-exported';
import type { Recognition } from '../../../utils/model/recognition';
import type { NamedFile } from '../../../utils/store/importing/import-rows';
import { sha256 } from '../../../utils/store/sha256';
import { toNfc } from '../../../utils/text/nfc';

interface SavedPage {
  readonly name: string;
  readonly html: () => Promise<string>;
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function* pagesOf(files: readonly NamedFile[]): AsyncGenerator<SavedPage> {
  const decoder = new TextDecoder();
  for (const { name, blob } of files) {
    if (!/\.zip$/i.test(name)) yield { name, html: () => blob.text() };
    else
      for await (const page of unzipPages(bytesOf(blob)))
        yield { name: page.name, html: async () => decoder.decode(page.bytes) };
  }
}

/** Nothing recognized: a dry run asks only which article it is, and what its text. */
const nothing: Recognition = { recognizerVersion: '', mentions: [], officials: [], documents: [] };

async function itemOf({ name, html: read }: SavedPage, index: number, isDry: boolean): Promise<ImportItem> {
  const unread = (code: 'no-address' | 'no-article' | 'unreadable', what: string): ImportItem => ({
    kind: 'broken',
    refused: new Refused(code, `pages/${name}`, what),
  });
  const html = await read();
  const url = pageAddress(html);
  if (url === undefined) return unread('no-address', 'says no address that it was saved from');
  // A document that was parsed so runs nothing and loads nothing.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = readArticle(page, url, { Readability });
  if (!found.ok) return unread('no-article', found.error.message);
  const article = { ...found.value.article, text: toNfc(found.value.article.text) };
  const { text, outlet, publishedAt, canonicalUrl } = article;
  const recognized = isDry
    ? { ok: true as const, value: nothing }
    : await send('recognize', {
        text,
        ...(canonicalUrl && { canonicalUrl }),
        ...(outlet && { outlet }),
        ...(publishedAt && { publishedAt }),
      });
  if (!recognized.ok) return unread('unreadable', recognized.error.message);
  const clip = exportedClip({ article, html: found.value.html, recognition: recognized.value });
  return { kind: 'clip', index, clip, contentHash: await sha256(text) };
}

/** Saved pages, from files, folders or zips, as clips that can come in; the first `from` of them are passed over. */
export async function* pageItems(
  files: readonly NamedFile[],
  from: number,
  isDry: boolean,
): AsyncGenerator<ImportItem> {
  let index = 0;
  for await (const page of pagesOf(files)) {
    if (index >= from) yield await itemOf(page, index, isDry);
    index++;
  }
}
