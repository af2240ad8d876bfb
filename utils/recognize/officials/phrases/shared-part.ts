import { keepsUnit, placeBehind } from '../../../text/keeps-unit';

const COMMITTEE = /(?:tỉnh|thành|huyện|quận|thị) [uủ][ỷy]?$/iu;

/**
 * A provincial committee shares the place only: "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh [Hưng Yên]"; an office within a
 * committee shares the committee: "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo [Tỉnh ủy Bắc Ninh]".
 */
export function sharedPart(role: string, body: string): string {
  if (COMMITTEE.test(role)) return placeIn(body);
  if (!/^(?:nguyên )?(?:phó )?bí thư|^ủy viên/iu.test(role)) return body;
  // "Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên [Tập đoàn X]", "Bí thư, Chủ tịch UBND [quận X]"
  const above = ABOVE.exec(body)?.[1];
  if (above !== undefined && !/cán sự/iu.test(role)) return above;
  return /(?:tỉnh|thành|huyện|quận|thị|đảng) [uủ](?:ỷ|y|) .+$/iu.exec(body)?.[0] ?? body;
}

/** What a council or a people's committee belongs to, whose Party office is said with its own. */
const ABOVE = /^(?:Hội đồng (?:thành viên|quản trị|quản lý|trường|nhân dân)|Ủy ban nhân dân|Uỷ ban nhân dân) (.+)$/iu;

function placeIn(body: string): string {
  const [withUnit = '', name = ''] = /(?:tỉnh|thành phố|huyện|quận|thị xã) (.+)$/iu.exec(body) ?? [];
  return keepsUnit(name) ? withUnit : name;
}

const BARE_COMMITTEE = /(?:^| )(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)$/iu;
const UNITS: Readonly<Record<string, RegExp>> = {
  tỉnh: /(?:^| )tỉnh (?:[uủ][ỷy] )?(.+)$/iu,
  thành: /(?:^| )thành (?:phố|[uủ][ỷy]) (.+)$/iu,
  huyện: /(?:^| )huyện (?:[uủ][ỷy] )?(.+)$/iu,
  quận: /(?:^| )quận (?:[uủ][ỷy] )?(.+)$/iu,
  thị: /(?:^| )thị (?:xã|[uủ][ỷy]) (.+)$/iu,
};

/** The last letters of "ủy", "uỷ", "đảng": most bodies end otherwise. */
const ENDS = new Set(['y', 'Y', 'ỷ', 'Ỷ', 'g', 'G']);

const CAUCUS = /(?:^| )ban cán sự đảng$/iu;
const OF_CAUCUS = /^(?:Bộ|UBND|Ủy ban|Uỷ ban|Tòa án|Viện|Thanh tra|Kiểm toán) /u;

/**
 * "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ CHQS tỉnh [Nghệ An]": the place of a committee that says none. "Ủy viên
 * Ban cán sự đảng, Thứ trưởng [Bộ Y tế]": a caucus of the Party is that of the body whose office is said with it.
 */
export function withPlace(committee: string, body: string): string {
  if (!ENDS.has(committee.charAt(committee.length - 1))) return committee;
  if (CAUCUS.test(committee)) return OF_CAUCUS.test(body) ? `${committee} ${body}` : committee;
  const unit = BARE_COMMITTEE.exec(committee)?.[1]?.toLowerCase() ?? '';
  const place = UNITS[unit]?.exec(body)?.[1];
  return place === undefined ? committee : `${committee} ${placeBehind(place)}`;
}
