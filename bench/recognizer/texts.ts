const encoder = new TextEncoder();

/** How many bytes of UTF-8 some texts are. */
export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + encoder.encode(text).length, 0);
}

/** Texts spread over all of them, together about so many bytes: for what is too slow to read them all. */
export function sampleOf(texts: readonly string[], bytes: number): readonly string[] {
  const step = Math.max(1, Math.floor(bytesOf(texts) / bytes));
  return texts.filter((_, i) => i % step === 0);
}
