const CITY = /^hồ chí minh$/iu;

/** True of the place that is named after a person: without its unit ("Thành phố") it would be him. */
export const keepsUnit = (place: string): boolean => CITY.test(place);
