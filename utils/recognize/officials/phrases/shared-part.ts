const COMMITTEE = /(?:tỉnh|thành|huyện|quận|thị) [uủ][ỷy]?$/iu;

/**
 * A provincial committee shares the place only: "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh [Hưng Yên]"; an office within a
 * committee shares the committee: "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo [Tỉnh ủy Bắc Ninh]".
 */
export function sharedPart(role: string, body: string): string {
  if (COMMITTEE.test(role)) return placeIn(body);
  if (!/^(?:phó )?bí thư|^ủy viên/iu.test(role)) return body;
  return /(?:tỉnh|thành|huyện|quận|thị|đảng) [uủ](?:ỷ|y|) .+$/iu.exec(body)?.[0] ?? body;
}

function placeIn(body: string): string {
  // The city named after a person keeps its unit.
  return (
    /(?:tỉnh|thành phố(?! Hồ Chí Minh)|huyện|quận|thị xã) (.+)$|(thành phố Hồ Chí Minh)$/iu
      .exec(body)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

const BARE_COMMITTEE = /(?:^| )(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)$/iu;
const UNITS: Readonly<Record<string, RegExp>> = {
  tỉnh: /(?:^| )tỉnh (.+)$/iu,
  thành: /(?:^| )thành phố (.+)$/iu,
  huyện: /(?:^| )huyện (.+)$/iu,
  quận: /(?:^| )quận (.+)$/iu,
  thị: /(?:^| )thị xã (.+)$/iu,
};

/** "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ CHQS tỉnh [Nghệ An]": the place of a committee that says none. */
export function withPlace(committee: string, body: string): string {
  const unit = BARE_COMMITTEE.exec(committee)?.[1]?.toLowerCase() ?? '';
  const place = UNITS[unit]?.exec(body)?.[1];
  return place === undefined ? committee : `${committee} ${place}`;
}
