const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Editing systems escape JSON-LD as if it were HTML, some of them twice: "Ch&amp;#237;nh". */
export function unescaped(text: string): string {
  const once = (s: string) =>
    s
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) =>
        String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
      )
      .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
      .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
  return text.includes('&') ? once(once(text)) : text;
}
