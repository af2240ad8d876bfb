/** Another newspaper's dress for a page that is real: how the same article would stand in a system we have not seen. */
export interface Mutation {
  readonly name: string;
  /** True where the page still says what it is in its head. */
  readonly metadata: boolean;
  apply(document: Document): void;
}

const NAMES = ['class', 'id', 'itemprop', 'itemtype', 'data-role', 'role', 'rel', 'type', 'property'];

/** Names that say nothing, the same for the same, so that what belonged together still does. */
function renamed(document: Document): void {
  const hash = (text: string) => `x${[...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7).toString(36)}`;
  for (const element of document.querySelectorAll('body, body *'))
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value && !/^(?:SCRIPT|INPUT|BUTTON|LINK|META)$/.test(element.tagName))
        element.setAttribute(name, value.split(/\s+/).map(hash).join(' '));
    }
}

function withoutMetadata(document: Document): void {
  for (const element of [...document.querySelectorAll('meta,script,link')]) element.remove();
}

/** Every paragraph in a box of its own, and the page in three more. */
function wrapped(document: Document): void {
  for (const paragraph of [...document.querySelectorAll('p')]) {
    const box = document.createElement('div');
    paragraph.parentNode?.insertBefore(box, paragraph);
    box.appendChild(paragraph);
  }
}

/** Paragraphs that are none: bare boxes. */
function divided(document: Document): void {
  for (const paragraph of [...document.querySelectorAll('p')]) {
    const box = document.createElement('div');
    for (const node of [...paragraph.childNodes]) box.appendChild(node);
    for (const name of ['class', 'style', 'id'])
      if (paragraph.hasAttribute(name)) box.setAttribute(name, paragraph.getAttribute(name) ?? '');
    paragraph.parentNode?.replaceChild(box, paragraph);
  }
}

const STRANGERS = [
  '<div><h4>Có thể bạn quan tâm</h4><ul><li><a href="/a-1">Trạm bơm Đồng Mối chạy thử trước mùa lũ</a></li><li><a href="/a-2">Lúa mùa Yên Bồ vào đòng, nông dân thở phào</a></li></ul></div>',
  '<div><a href="/a-3"><img src="z.jpg"></a><a href="/a-3">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></div>',
  '<p>Quảng cáo</p>',
];

/** The paragraphs under the parent that holds most of them. */
function longestRun(document: Document): readonly Element[] {
  const runs = new Map<Node, Element[]>();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentNode;
    if (parent && (paragraph.textContent ?? '').length > 80) runs.set(parent, [...(runs.get(parent) ?? []), paragraph]);
  }
  return [...runs.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Boxes of other stories between the paragraphs of the longest run. */
function interrupted(document: Document): void {
  const longest = longestRun(document);
  for (const [i, stranger] of STRANGERS.entries()) {
    const before = longest[2 + i * 2];
    if (!before) continue;
    const holder = document.createElement('div');
    holder.innerHTML = stranger;
    const inner = holder.firstElementChild;
    if (inner) before.parentNode?.insertBefore(inner, before);
  }
}

const COMMENT =
  'Tôi ở ngay cạnh trạm bơm này, năm nào nước cũng ngập đến đầu gối, mong lần này làm đến nơi đến chốn cho bà con nhờ.';
const SURROUNDINGS = [
  `<div><h3>Bình luận (3)</h3><ul>${['Ninh Thoan', 'Lều Quýnh', 'Đỗ Miên'].map((name) => `<li><b>${name}</b><p>${COMMENT} ${name}.</p><a href="#">Trả lời</a> <a href="#">Thích</a></li>`).join('')}</ul></div>`,
  `<div><h3>Đọc thêm</h3>${['Kênh Đồng Mối khơi thông', 'Lúa mùa Yên Bồ vào đòng', 'Đê Lạc Thượng thêm kè'].map((title) => `<div><a href="/b"><img src="b.jpg"></a><h4><a href="/b">${title} sau ba năm chờ đợi của bà con</a></h4><p>${title}, nước rút nhanh hơn mọi năm, đồng trũng cấy kịp trà muộn.</p></div>`).join('')}</div>`,
  '<div><p>Cơ quan chủ quản: Hội Nông dân huyện Lạc Thượng. Tổng biên tập: Mạc Phi. Giấy phép xuất bản số 99 do cơ quan quản lý cấp ngày 1/1/2020.</p><p>Địa chỉ: số 1 đường Bờ Đê, thị trấn Lạc Thượng. Điện thoại: 0100 000 000. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div>',
];

/** Comments of readers, other stories with their summaries and the imprint, in the boxes behind the body. */
function surrounded(document: Document): void {
  const body = longestRun(document)[0]?.parentElement;
  for (const html of [...SURROUNDINGS].reverse()) {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    body?.parentNode?.insertBefore(holder, body.nextSibling);
  }
}

/** Bars of tools, a table of contents' worth of tags and one row of author and date, between headline and body. */
function headed(document: Document): void {
  const body = longestRun(document)[0]?.parentElement;
  const holder = document.createElement('div');
  holder.innerHTML =
    '<div><a href="#">Chia sẻ</a><span>Facebook</span><span>Zalo</span><span>A-</span><span>A+</span></div><div><a href="/g">Theo dõi Báo Lạc Thượng trên Google News</a></div><div><button>Nghe bài</button><span>0:00/3:12</span></div><div><span>12</span></div>';
  body?.parentNode?.insertBefore(holder, body);
}

export const mutations: readonly Mutation[] = [
  { name: 'names that say nothing', metadata: true, apply: renamed },
  {
    name: 'names that say nothing and no metadata',
    metadata: false,
    apply: (document) => {
      renamed(document);
      withoutMetadata(document);
    },
  },
  { name: 'every paragraph in a box', metadata: true, apply: wrapped },
  {
    name: 'every paragraph in a box, names that say nothing',
    metadata: true,
    apply: (document) => {
      renamed(document);
      wrapped(document);
    },
  },
  {
    name: 'paragraphs that are bare boxes, names that say nothing',
    metadata: true,
    apply: (document) => {
      renamed(document);
      divided(document);
    },
  },
  {
    name: 'other stories between the paragraphs, names that say nothing',
    metadata: true,
    apply: (document) => {
      renamed(document);
      interrupted(document);
    },
  },
  { name: 'other stories between the paragraphs', metadata: true, apply: interrupted },
  {
    name: 'comments, other stories and the imprint behind the body, names that say nothing',
    metadata: true,
    apply: (document) => {
      renamed(document);
      surrounded(document);
    },
  },
  {
    name: 'tools between headline and body, names that say nothing',
    metadata: true,
    apply: (document) => {
      renamed(document);
      headed(document);
    },
  },
];
