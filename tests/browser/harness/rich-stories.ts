import type { Article } from '../../../utils/model/article';

interface Person {
  readonly name: string;
  readonly rank: string;
  /** From which year on which office; the last one that has begun is held. */
  readonly offices: readonly (readonly [year: number, office: string])[];
}

const people: readonly Person[] = [
  {
    name: 'Hoàng Đình Giáp',
    rank: 'Thượng tướng',
    offices: [
      [2015, 'Chủ nhiệm Tổng cục Hậu cần'],
      [2019, 'Thứ trưởng Bộ Quốc phòng'],
    ],
  },
  { name: 'Vương Thừa Chí', rank: 'Đại tướng', offices: [[2015, 'Bộ trưởng Bộ Quốc phòng']] },
  { name: 'Đặng Thế Đoàn', rank: 'Trung tướng', offices: [[2015, 'Chính ủy Tổng cục Công nghiệp Quốc phòng']] },
  { name: 'Lâm Quang Thiệu', rank: 'Trung tướng', offices: [[2015, 'Giám đốc Học viện Lục quân']] },
  {
    name: 'Đinh Thị Vóc',
    rank: 'Thiếu tướng',
    offices: [
      [2015, 'Phó Giám đốc Học viện Quân y'],
      [2022, 'Giám đốc Học viện Quân y'],
    ],
  },
  { name: 'Kiều Văn Thuật', rank: 'Đại tá', offices: [[2015, 'Giám đốc Nhà máy Z290']] },
];

const papers = [
  'Nghị quyết số 08-NQ/TW ngày 26-1-2022 của Bộ Chính trị về đẩy mạnh phát triển công nghiệp quốc phòng',
  'Nghị quyết số 08-NQ/TW ngày 16-1-2017 của Bộ Chính trị về phát triển du lịch trở thành ngành kinh tế mũi nhọn',
  'Nghị quyết số 1657-NQ/QUTW ngày 20-12-2022 của Quân ủy Trung ương',
  'Chỉ thị số 05-CT/TW ngày 15-5-2016 của Bộ Chính trị',
  'Nghị quyết số 29-NQ/TW ngày 4-11-2013 của Ban Chấp hành Trung ương về đổi mới căn bản giáo dục và đào tạo',
];

const frames = [
  (who: string, paper: string) => `${who} nhấn mạnh việc thực hiện ${paper} phải đi vào việc cụ thể của từng đơn vị.`,
  (who: string, paper: string) => `Quán triệt ${paper}, ${who} yêu cầu mỗi tháng báo cáo một lần.`,
  (who: string, paper: string) => `Theo ${who}, ${paper} đã được nói đến nhiều nhưng chưa được làm đến nơi.`,
];

const outlets = ['quandoi.example', 'nhandan.example', 'tintuc.example', 'thoibao.example'];

const officeAt = ({ offices }: Person, year: number) =>
  offices.filter(([since]) => since <= year).at(-1)?.[1] ?? offices[0]?.[1] ?? '';

/** Makes the n-th article of a small world in which offices change, numbers collide and one paper is wrong once. */
export function richStory(n: number): Article {
  const year = 2016 + (n % 10);
  const day = `${year}-${String((n % 12) + 1).padStart(2, '0')}-${String(((n * 7) % 27) + 1).padStart(2, '0')}`;
  const [one, other] = [people[n % people.length] as Person, people[(n * n + 3) % people.length] as Person];
  const pair = one === other ? [one] : [one, other];
  // A misprint of one paper: an office that somebody else holds.
  const wrong = n === 13 ? 'Bộ trưởng Bộ Công an' : undefined;
  const named = pair.map(
    (person, i) => `${person.rank} ${person.name}, ${(i === 0 && wrong) || officeAt(person, year)}`,
  );
  const fitting = papers.filter((paper) => Number(/ngày [\d-]*-(\d{4})/.exec(paper)?.[1]) <= year);
  const paper = fitting[(n * 3 + Math.floor(n / 10)) % fitting.length] ?? papers[4] ?? '';
  const frame = frames[n % frames.length] as (typeof frames)[number];
  const title = `${officeAt(one, year).split(' ').slice(-3).join(' ')} bàn việc năm ${year}, kỳ ${n}`;
  const text = [
    title,
    `Sáng ${day.split('-').reverse().join('-')}, ${named.join(' và ')} dự hội nghị tại Hà Nội.`,
    frame(`${one.rank} ${one.name}`, paper),
    `Hội nghị thứ ${n} của năm nghe ${4 + (n % 5)} báo cáo, trong đó ${1 + (n % 3)} báo cáo về huấn luyện và ${n} ý kiến của cơ sở.`,
  ].join('\n');
  const url = `https://${outlets[n % outlets.length]}/bai-${n}.html`;
  return {
    ...{ url, canonicalUrl: url, outlet: outlets[n % outlets.length] ?? '', title, publishedAt: day, lang: 'vi' },
    ...{ authors: [], captions: [], blocks: [], dropped: [], text },
  };
}
