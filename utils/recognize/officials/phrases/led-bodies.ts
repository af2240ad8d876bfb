import { kept } from '../../../text/kept';
import { type ShortPhrases, shortPhrases } from '../../shared/short-phrases';

/** Units of the army that a commissar or a chief of staff belongs to. */
const UNITS: ShortPhrases = shortPhrases([
  'quân khu',
  'quân đoàn',
  'lữ đoàn',
  'sư đoàn',
  'trung đoàn',
  'quân chủng',
  'binh chủng',
  'bộ đội',
  'bộ chỉ',
  'ban chỉ',
  'binh đoàn',
  'vùng cảnh',
  'vùng 1',
  'vùng 2',
  'vùng 3',
  'vùng 4',
  'vùng 5',
]);

/** The heads of the bodies that an office can lead, by the end of its role; two words where one would be of others too. */
const BODIES: readonly (readonly [RegExp, ShortPhrases])[] = [
  [/(?:bộ trưởng|thứ trưởng)$/u, shortPhrases(['bộ'])],
  [
    /giám đốc$/u,
    shortPhrases(['sở', 'trung tâm', 'công an', 'bệnh viện', 'học viện', 'đại học', 'kho bạc', 'đài', 'nhà xuất']),
  ],
  [/giám đốc sở$/u, shortPhrases(['sở'])],
  [/chủ tịch$/u, shortPhrases(['ubnd', 'ủy ban', 'uỷ ban', 'hội', 'liên đoàn', 'liên minh', 'mttq', 'tổng liên'])],
  [/chủ tịch thường trực$/u, shortPhrases(['hội đồng'])],
  [/bí thư đảng [uủ][ỷy]?$/u, shortPhrases(['đảng ủy', 'đảng uỷ'])],
  [/chánh văn phòng$/u, shortPhrases(['ủy ban', 'uỷ ban', 'ubnd', 'tỉnh ủy', 'thành ủy'])],
  [/chánh thanh tra$/u, shortPhrases(['thanh tra'])],
  [
    /bí thư$/u,
    shortPhrases(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'tỉnh uỷ', 'thành uỷ']),
  ],
  [/tổng cục (?:trưởng|phó)$/u, shortPhrases(['tổng cục'])],
  [/chi cục (?:trưởng|phó)$/u, shortPhrases(['chi cục'])],
  [/cục (?:trưởng|phó)$/u, shortPhrases(['cục'])],
  [/vụ (?:trưởng|phó)$/u, shortPhrases(['vụ'])],
  [/viện (?:trưởng|phó)$/u, shortPhrases(['viện', 'vksnd'])],
  [/hiệu (?:trưởng|phó)$/u, shortPhrases(['trường', 'đại học', 'thpt', 'thcs'])],
  [/(?:chính [uủ][ỷy]?|tư lệnh|tham mưu trưởng|chủ nhiệm chính trị|chỉ huy trưởng)$/u, UNITS],
  [/chủ nhiệm$/u, shortPhrases(['ủy ban', 'uỷ ban', 'hội đồng', 'khoa', 'bộ môn'])],
  [/khoa$/u, shortPhrases(['khoa'])],
  [/(?:đồn (?:trưởng|phó)|chính trị viên(?: phó)?)$/u, shortPhrases(['đồn biên', 'tiểu đoàn', 'đại đội'])],
  [/lữ đoàn trưởng$/u, shortPhrases(['lữ đoàn'])],
  [/sư đoàn trưởng$/u, shortPhrases(['sư đoàn'])],
  [/trung đoàn trưởng$/u, shortPhrases(['trung đoàn'])],
  [/đoàn$/u, shortPhrases(['đoàn'])],
  [/ban$/u, shortPhrases(['ban', 'tiểu ban'])],
  [/tổ (?:trưởng|phó)$/u, shortPhrases(['tổ'])],
  [/đội (?:trưởng|phó)$/u, shortPhrases(['đội'])],
  [/phòng$/u, shortPhrases(['phòng'])],
  [
    /chánh (?:tòa|toà)$/u,
    shortPhrases(['tòa dân', 'tòa hình', 'tòa lao', 'tòa kinh', 'tòa hành', 'tòa gia', 'tòa phúc']),
  ],
  [/chánh án$/u, shortPhrases(['tòa án', 'toà án', 'tand'])],
];

/** What roles lead, as printed: the press has a few hundred, and two dozen patterns are asked of each. */
const bodiesOfRoles = new Map<string, ShortPhrases>();
const NONE: ShortPhrases = new Map();

const STANDING = ' thường trực';

function readBodies(role: string): ShortPhrases {
  const printed = role.toLowerCase();
  const found = BODIES.find(([end]) => end.test(printed))?.[1];
  if (found !== undefined) return found;
  // "Phó Trưởng ban [Thường trực]": which of the deputies he is.
  return printed.endsWith(STANDING) ? readBodies(printed.slice(0, -STANDING.length)) : NONE;
}

/** The heads of the bodies that an office of that role can lead, as its role is printed. */
export function bodiesOf(role: string): ShortPhrases {
  return kept(bodiesOfRoles, role, readBodies);
}
