/** By this a page that we exported is known. */
export const GENERATOR = '<meta name="generator" content="Trích Lục">';
