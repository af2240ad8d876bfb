import type { ServedPage } from '../../../cli/browser/newspaper-server';
import { sampleHtml, samplePages } from '../../../cli/browser/sample-newspaper';

const sample = samplePages[0];
if (!sample) throw new Error('seeds/pages/index.json is empty');
const base = sampleHtml(sample.file);
const canonical = `<link rel="canonical" href="${sample.url}">`;
const withoutCanonical = base.replace(canonical, '');

const address = (slug: string, id: number) => `https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/${slug}-${id}`;

/** Where each bad page stands. */
export const badUrls = {
  noBody: address('bai-bao-khong-co-than-bai', 800001),
  large: address('bai-bao-hai-muoi-megabyte', 800002),
  vanishing: address('bai-bao-tu-xoa-chinh-minh', 800003),
  decomposed: address('bai-bao-viet-bang-dau-to-hop', 800004),
  strictPolicy: address('bai-bao-co-chinh-sach-nghiem-ngat', 800005),
  malformedJsonLd: address('bai-bao-co-json-ld-hong', 800006),
  scriptCanonical: address('bai-bao-co-duong-dan-javascript', 800007),
  // A short notice on a page that looks like a list: no detector can be sure of it.
  undetected: 'https://www.qdnd.vn/quoc-phong-an-ninh/thong-bao',
} as const;

/** The article of a site we are on only if a reader lets us. */
export const strangerUrl = 'https://www.bao-la.example/bai-viet-cua-mot-bao-khac-800009';

/** Removes the painted paragraphs and puts others there, again and again while the page is being painted. */
const vanish = `<script>
  const body = document.querySelector('[itemprop=articleBody]');
  let round = 0;
  const timer = setInterval(() => {
    const paragraphs = body.querySelectorAll('p');
    paragraphs[round % paragraphs.length].remove();
    body.firstElementChild.normalize();
    if (++round === 12) { clearInterval(timer); document.documentElement.dataset.done = 'yes'; }
  }, 40);
</script>`;

/** Twenty megabytes of paragraphs in the article itself. */
function large(): string {
  const paragraph = `<p>${'Đoàn công tác đi qua những cánh đồng đang vào vụ gặt và dừng lại ở từng bến sông. '.repeat(12)}</p>\n`;
  const filler = paragraph.repeat(Math.ceil((20 * 1024 * 1024) / new TextEncoder().encode(paragraph).length));
  return withoutCanonical.replace('<div itemprop="articleBody">', () => `<div itemprop="articleBody">${filler}`);
}

/** Two sentences with a name and a document under a headline of three words. */
const notice = `<!DOCTYPE html><html lang="vi"><head><title>Thông báo</title></head><body><div class="content"><h1>Thông báo</h1>
<p>Đại tá Phạm Văn Mẫu, Chỉ huy trưởng Bộ CHQS tỉnh Lai Châu, mời các đơn vị dự hội nghị quán triệt Nghị quyết số 28-NQ/TW vào sáng thứ hai.</p>
<p>Hội nghị họp tại hội trường lớn, các đơn vị gửi danh sách trước ngày mười.</p></div></body></html>`;

/** Pages that newspapers do serve and nobody tests with; made when asked for. */
export const badPages: ReadonlyMap<string, () => ServedPage> = new Map<string, () => ServedPage>([
  [badUrls.noBody, () => ({ html: '<!DOCTYPE html><title>Trang trống</title><frameset></frameset>' })],
  [badUrls.large, () => ({ html: large() })],
  [badUrls.vanishing, () => ({ html: withoutCanonical.replace('</body>', `${vanish}</body>`) })],
  [badUrls.decomposed, () => ({ html: withoutCanonical.normalize('NFD') })],
  [strangerUrl, () => ({ html: withoutCanonical.replaceAll(sample.url, strangerUrl) })],
  [badUrls.undetected, () => ({ html: notice })],
  [
    badUrls.strictPolicy,
    () => ({
      html: withoutCanonical,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin",
      },
    }),
  ],
  [
    badUrls.malformedJsonLd,
    () => ({
      html: withoutCanonical.replace(
        '</head>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tiêu đề hỏng,}</script>\n<script type="application/ld+json">null</script>\n<script type="application/ld+json">[1,{"@graph":"x","author":7,"datePublished":{}}]</script></head>',
      ),
    }),
  ],
  [
    badUrls.scriptCanonical,
    () => ({
      html: base.replace(canonical, '<link rel="canonical" href="javascript:alert(document.domain)">'),
    }),
  ],
]);

/** The sample article the bad pages were made from. */
export const goodSample = sample;
