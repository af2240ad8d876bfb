/** What is selected is told across shadow roots by Chrome since 137 and Firefox since 142. */
type MaybeComposed = Omit<Selection, 'getComposedRanges'> & Partial<Pick<Selection, 'getComposedRanges'>>;

/**
 * The part of the page that is selected, as a range of its own; undefined where nothing is. `shadows` are the roots that hold
 * some of the article: in Chromium the ordinary range of a selection in one is empty and stands beside it.
 */
export function selectedRange(document: Document, shadows: readonly ShadowRoot[] = []): Range | undefined {
  const selection: MaybeComposed | null = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const [composed] = (shadows.length > 0 && selection.getComposedRanges?.({ shadowRoots: [...shadows] })) || [];
  const range = document.createRange();
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  range.setStart(startContainer, startOffset);
  // In another tree than the beginning it draws the beginning to itself: such a selection is none.
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? undefined : range;
}
