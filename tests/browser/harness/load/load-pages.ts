import type { ServedPage } from '../../../../cli/browser/newspaper-server';
import { sampleHtml, samplePages } from '../../../../cli/browser/sample-newspaper';

const [sample] = samplePages;
if (!sample) throw new Error('seeds/pages/index.json is empty');
const base = sampleHtml(sample.file);

const address = (n: number) => `https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/tam-the-cung-luu-mot-luc-${810000 + n}`;

/** Articles of one newspaper for tabs that clip at the same time. */
export const loadUrls: readonly string[] = Array.from({ length: 8 }, (_, n) => address(n));

const firstUrl = sample.url;

export const loadPages: ReadonlyMap<string, () => ServedPage> = new Map(
  loadUrls.map((url) => [url, () => ({ html: base.replaceAll(firstUrl, url) })]),
);
