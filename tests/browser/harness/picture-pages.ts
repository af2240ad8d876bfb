import type { ServedPage } from '../../../cli/browser/newspaper-server';
import { sampleHtml, samplePages } from '../../../cli/browser/sample-newspaper';

const [sample] = samplePages;
if (!sample) throw new Error('seeds/pages/index.json is empty');

/** An article with a picture of its own server, one that another server lets everybody read, and one that it lets nobody. */
export const pictured = 'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/ba-buc-anh-cua-mot-hoi-nghi-820001';

const own = 'https://www.qdnd.vn/anh/cua-bao.svg';
const open = 'https://anh.example/cho-doc.svg';
const closed = 'https://anh.example/khong-cho-doc.svg';

const drawing = (colour: string) => ({
  html: `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1200"><rect width="2400" height="1200" fill="${colour}"/></svg>`,
  headers: { 'content-type': 'image/svg+xml' },
});

const figure = (address: string, alt: string, more = '') =>
  `<figure><img src="${address}" alt="${alt}" ${more}><figcaption>Ảnh: ${alt}.</figcaption></figure>`;

function page(): ServedPage {
  const figures = [
    figure(own, 'Lễ khai mạc'),
    figure(open, 'Đại biểu dự hội nghị', 'crossorigin="anonymous"'),
    figure(closed, 'Toàn cảnh'),
  ];
  const html = sampleHtml(sample?.file ?? '').replaceAll(sample?.url ?? '', pictured);
  // Behind the last of its paragraphs.
  const end = html.lastIndexOf('</p>') + '</p>'.length;
  return { html: html.slice(0, end) + figures.join('') + html.slice(end) };
}

export const picturePages: ReadonlyMap<string, () => ServedPage> = new Map([
  [pictured, page],
  [own, () => drawing('teal')],
  [
    open,
    () => {
      const { html, headers } = drawing('olive');
      return { html, headers: { ...headers, 'access-control-allow-origin': '*' } };
    },
  ],
  [closed, () => drawing('maroon')],
]);
