/** A stable code and what it is worth for a page being an article; negative speaks against. */
export type Signal = readonly [code: string, weight: number];
