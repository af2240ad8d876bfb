import { Readability } from '@mozilla/readability';
import { readArticle } from '../../utils/article/read-article';
import { pageAddress } from '../../utils/import/page-address';
import type { ExportedItem } from '../../utils/import/read-export';
import { unzipPages } from '../../utils/import/unzip-pages';
import { send } from '../../utils/messages/send';
import { exportedClip } from '../../utils/model/as-exported';
import { sha256 } from '../../utils/store/sha256';
import { toNfc } from '../../utils/text/nfc';

/** A saved page, or why it gives no clip. */
export type PageItem = ExportedItem | { readonly kind: 'unread'; readonly name: string; readonly message: string };

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function* pagesOf(files: readonly File[]): AsyncGenerator<{ name: string; html: string }> {
  const decoder = new TextDecoder();
  for (const file of files) {
    if (!/\.zip$/i.test(file.name)) yield { name: file.name, html: await file.text() };
    else for await (const { name, bytes } of unzipPages(bytesOf(file))) yield { name, html: decoder.decode(bytes) };
  }
}

async function itemOf(name: string, html: string): Promise<PageItem> {
  const unread = (message: string): PageItem => ({ kind: 'unread', name, message });
  const url = pageAddress(html);
  if (url === undefined) return unread('says no address');
  // A document that was parsed so runs nothing and loads nothing.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = readArticle(page, url, { Readability });
  if (!read.ok) return unread(read.error.message);
  const { article: found, html: body } = read.value;
  const article = { ...found, text: toNfc(found.text) };
  const { text, outlet, publishedAt, canonicalUrl } = article;
  const recognized = await send('recognize', {
    text,
    ...(canonicalUrl && { canonicalUrl }),
    ...(outlet && { outlet }),
    ...(publishedAt && { publishedAt }),
  });
  if (!recognized.ok) return unread(recognized.error.message);
  const clip = exportedClip({ article, html: body, recognition: recognized.value });
  return { kind: 'clip', index: 0, clip, contentHash: await sha256(text) };
}

/** Saved pages, from files, folders or zips, as clips that can come in. */
export async function* readPages(files: readonly File[]): AsyncGenerator<PageItem> {
  for await (const { name, html } of pagesOf(files)) yield await itemOf(name, html);
}
