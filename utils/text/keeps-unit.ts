const CITY = /^hồ chí minh$/iu;

/** True of the place that is named after a person: without its unit ("Thành phố") it would be him. */
export const keepsUnit = (place: string): boolean => CITY.test(place);

/** The place as it stands behind the name of a body: "Tỉnh ủy [Nghệ An]", "Thành ủy [Thành phố Hồ Chí Minh]". */
export const placeBehind = (place: string): string => (keepsUnit(place) ? `Thành phố ${place}` : place);
