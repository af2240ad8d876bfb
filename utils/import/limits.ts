/**
 * What an import takes: far above what any collection holds, far below what a browser cannot bear. The largest article
 * of 20,000 real ones has 0.1 MB of text; all told no line of an export of them is longer than 1 MB.
 */
export const limits = {
  /** Characters of one clip, correction or bookmark. */
  item: 32_000_000,
  /** Levels of lists and objects in one of them; ours have seven. */
  depth: 32,
  /** Characters of a name or of a value that is no list. */
  scalar: 1_000_000,
  /** Clips, corrections or bookmarks of one file. */
  items: 2_000_000,
} as const;
