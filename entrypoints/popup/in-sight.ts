/** As many as the popup shows at its full height, which are read and drawn first; the others of a piece follow at once. */
export const IN_SIGHT = 12;
