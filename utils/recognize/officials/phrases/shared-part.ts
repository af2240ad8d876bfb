import { placeBehind } from '../../../text/keeps-unit';

/**
 * A committee is no part of another body and takes no place from it: "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hưng Yên"; an office
 * within a committee shares the committee: "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo [Tỉnh ủy Bắc Ninh]".
 */
export function sharedPart(role: string, body: string): string {
  if (BARE_COMMITTEE.test(role)) return placeOf(role, body) ?? '';
  if (!/^(?:nguyên )?(?:phó )?bí thư|^ủy viên/iu.test(role)) return body;
  // "Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên [Tập đoàn X]", "Bí thư, Chủ tịch UBND [quận X]"
  const above = ABOVE.exec(body)?.[1];
  if (above !== undefined && !isWithin(role, above)) return above;
  return /(?:tỉnh|thành|huyện|quận|thị|đảng) [uủ](?:ỷ|y|) .+$/iu.exec(body)?.[0] ?? body;
}

/** What a council or a people's committee belongs to, whose Party office is said with its own. */
const ABOVE = /^(?:Hội đồng (?:thành viên|quản trị|quản lý|trường|nhân dân)|Ủy ban nhân dân|Uỷ ban nhân dân) (.+)$/iu;

/** The Party's group in a council or a government; "Bí thư Đảng ủy, Chủ tịch UBND tỉnh", for a province's own committee is its Tỉnh ủy. */
function isWithin(role: string, above: string): boolean {
  return /cán sự|đảng đoàn/iu.test(role) || (/đảng [uủ][ỷy]$/iu.test(role) && /^(?:tỉnh|thành phố)/iu.test(above));
}

const BARE_COMMITTEE = /(?:^| )(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)$/iu;
const COMMITTEES: Readonly<Record<string, RegExp>> = {
  tỉnh: /(?:^| )tỉnh [uủ][ỷy] (.+)$/iu,
  thành: /(?:^| )thành [uủ][ỷy] (.+)$/iu,
  huyện: /(?:^| )huyện [uủ][ỷy] (.+)$/iu,
  quận: /(?:^| )quận [uủ][ỷy] (.+)$/iu,
  thị: /(?:^| )thị [uủ][ỷy] (.+)$/iu,
};

/** "Ban Tổ chức Tỉnh ủy [Bến Tre]" beside "Ban Thường vụ Tỉnh ủy": the place of the same committee, said with it. */
function placeOf(committee: string, body: string): string | undefined {
  const place = COMMITTEES[BARE_COMMITTEE.exec(committee)?.[1]?.toLowerCase() ?? '']?.exec(body)?.[1];
  return place === undefined ? undefined : placeBehind(place);
}

/** The last letters of "ủy", "uỷ", "đảng": most bodies end otherwise. */
const ENDS = new Set(['y', 'Y', 'ỷ', 'Ỷ', 'g', 'G']);

const CAUCUS = /(?:^| )ban cán sự đảng$/iu;
const OF_CAUCUS = /^(?:Bộ|UBND|Ủy ban|Uỷ ban|Tòa án|Viện|Thanh tra|Kiểm toán) /u;

/**
 * "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy [Nghệ An]": the place of a committee that is said twice. "Ủy
 * viên Ban cán sự đảng, Thứ trưởng [Bộ Y tế]": a caucus of the Party is that of the body whose office is said with it.
 */
export function withPlace(committee: string, body: string): string {
  if (!ENDS.has(committee.charAt(committee.length - 1))) return committee;
  if (CAUCUS.test(committee)) return OF_CAUCUS.test(body) ? `${committee} ${body}` : committee;
  const place = placeOf(committee, body);
  return place === undefined ? committee : `${committee} ${place}`;
}
