/** True if the page prints light letters there: then the ground is dark, whatever the system's theme is. */
export function isDark(element: Element | null): boolean {
  const channels = element ? rgbOf(getComputedStyle(element).color) : undefined;
  if (!channels) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red = 0, green = 0, blue = 0] = channels;
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}

/** Browsers report most colours as `rgb(…)`; of the others (`oklch(…)`) we do not judge. */
function rgbOf(color: string): readonly number[] | undefined {
  return /^rgba?\(/.test(color) ? color.match(/[\d.]+/g)?.map(Number) : undefined;
}
