/** So many are kept for the next opening and, where nothing was, read first: two heights of the popup. The others of a piece follow at once. */
export const IN_SIGHT = 12;
