import type { ServedPage } from '../../../cli/browser/newspaper-server';
import { sampleHtml, samplePages } from '../../../cli/browser/sample-newspaper';

const [sample] = samplePages;
if (!sample) throw new Error('seeds/pages/index.json is empty');
const base = sampleHtml(sample.file).replace(`<link rel="canonical" href="${sample.url}">`, '');

const address = (slug: string, id: number) => `https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/${slug}-${id}`;

/** Pages whose article is not all there when they are loaded. */
export const livingUrls = {
  late: address('bai-bao-den-muon-tren-trang', 800021),
  expander: address('bai-bao-co-nut-xem-them', 800022),
  gallery: address('bai-bao-co-bo-anh-doi-chu-thich', 800023),
  shadow: address('bai-bao-nam-trong-bong-cua-trang', 800024),
} as const;

/** The article's paragraphs are drawn anew once, so many milliseconds after the page was parsed: a framework takes over. */
export const takenOver: ReadonlyMap<string, number> = new Map(
  [0, 40, 70, 100, 150, 220].map((delay, i) => [address('bai-bao-duoc-ve-lai-khi-dang-doc', 800030 + i), delay]),
);

/** Whom the texts below name, each once in its page. */
export const folded = 'Mạc Đình Thử';
export const appended = 'Vũ Văn Thêm';
export const captions = ['Đặng Văn Ảnh', 'Hồ Thị Hình'] as const;
export const inSlot = 'Ngô Văn Khe';

const said = (rank: string, name: string) =>
  `${rank} ${name}, Thứ trưởng Bộ Quốc phòng, phát biểu tại hội nghị và giao nhiệm vụ cho các đơn vị trong toàn quân.`;

const afterBody = (html: string, more: string) =>
  html.replace(/(<div itemprop="articleBody">)/, (open) => `${open}${more}`);

const script = (code: string) => (html: string) => html.replace('</body>', `<script>${code}</script></body>`);

/** The whole article comes by script, on a page that at first says nothing of one. */
const late = () => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(base)?.[1] ?? '';
  const head = '<meta charset="utf-8"><title>Đang tải</title>';
  const code = `setTimeout(() => {
    document.title = ${JSON.stringify(/<title>([^<]*)/.exec(base)?.[1])};
    document.getElementById('app').innerHTML = ${JSON.stringify(body).replaceAll('</', '<\\/')};
  }, 1500);`;
  return script(code)(`<!doctype html><html lang="vi"><head>${head}</head><body><div id="app"></div></body></html>`);
};

const expander = () =>
  script(`
    document.getElementById('more').addEventListener('click', () => document.getElementById('folded').removeAttribute('hidden'));
    document.getElementById('load').addEventListener('click', () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = ${JSON.stringify(said('Thượng tướng', appended))};
      document.getElementById('folded').after(paragraph);
    });`)(
    afterBody(
      base,
      `<div id="folded" hidden><p>${said('Trung tướng', folded)}</p></div><button id="more">Xem thêm</button><button id="load">Tải tiếp</button>`,
    ),
  );

const gallery = () =>
  script(`
    const texts = ${JSON.stringify(captions.map((name) => said('Đại tướng', name)))};
    let shown = 0;
    document.getElementById('next').addEventListener('click', () => {
      shown = (shown + 1) % texts.length;
      document.getElementById('caption').textContent = texts[shown];
    });`)(
    afterBody(
      base,
      `<figure><img alt="" width="40" height="30"><figcaption id="caption">${said('Đại tướng', captions[0])}</figcaption></figure><button id="next">Ảnh sau</button>`,
    ),
  );

/** The body stands in an open shadow root, as components draw it; one paragraph of it is put into a slot. */
const shadow = () => {
  const body = /<div itemprop="articleBody">([\s\S]*?)<\/div>(?=<\/div>\s*<div class="post-tag">)/.exec(base);
  const host = `<news-body><p slot="more">${said('Thiếu tướng', inSlot)}</p><template shadowrootmode="open">${body?.[1]}<slot name="more"></slot></template></news-body>`;
  return base.replace(body?.[0] ?? '', () => host);
};

/** The words stay, the nodes are others; nothing else changes afterwards. */
const takeOver = (delay: number) =>
  script(`
    document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
      for (const one of document.querySelectorAll('h1, h2, p')) one.replaceWith(one.cloneNode(true));
      document.documentElement.dataset.taken = 'over';
    }, ${delay}));`)(base);

export const livingPages: ReadonlyMap<string, () => ServedPage> = new Map<string, () => ServedPage>([
  ...[...takenOver].map(([url, delay]) => [url, () => ({ html: takeOver(delay) })] as const),
  [livingUrls.late, () => ({ html: late() })],
  [livingUrls.expander, () => ({ html: expander() })],
  [livingUrls.gallery, () => ({ html: gallery() })],
  [livingUrls.shadow, () => ({ html: shadow() })],
]);
