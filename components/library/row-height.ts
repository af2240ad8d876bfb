/** Every row has the same height, or a list of a hundred thousand would have to be measured: `library.css` has them too. */
export const ROW_HEIGHT = { plain: 88, found: 130 } as const;
