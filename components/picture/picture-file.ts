/** A file name out of a title: what no system refuses. */
export function pictureFile(title: string, type: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${plain || 'trich-luc'}.${type}`;
}
