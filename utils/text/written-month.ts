/** A month or a year as Vietnamese write it: `2024-05` as `05/2024`, `2024` as it is. */
export const writtenMonth = (time: string): string => time.split('-').reverse().join('/');
