import type { ExportSource } from '../../model/exported-clip';
import { type CslItem, citeKey } from './csl-item';
import { references } from './references';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command of TeX; letters stay as they are, in UTF-8. */
const escaped = (text: string) =>
  text.replace(/\s+/gu, ' ').replace(/[\\~^{}$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

const pad = (n: number) => String(n).padStart(2, '0');
const isoOf = (parts: readonly number[]) => parts.map((part, i) => (i === 0 ? String(part) : pad(part))).join('-');

/** A reference as BibLaTeX, with the year and the journal under the older names too, so that BibTeX reads it. */
export function bibtexOf(item: CslItem): string {
  const isArticle = item.type === 'article-newspaper';
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  // Doubled braces: BibTeX turns no name round and lowers no title.
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(item.title)}}`],
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['journaltitle', item['container-title'] && escaped(item['container-title'])],
    ['entrysubtype', isArticle ? 'newspaper' : undefined],
    ['type', isArticle ? undefined : item.genre && escaped(item.genre)],
    ['number', item.number && escaped(item.number)],
    ['date', issued && isoOf(issued)],
    ['year', issued && String(issued[0])],
    // In an address a percent sign is no comment, and braces cannot stand.
    ['url', item.URL?.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))],
    ['urldate', accessed && isoOf(accessed)],
    ['abstract', item.abstract && escaped(item.abstract)],
    ['keywords', item.keyword && escaped(item.keyword)],
    ['langid', item.language === 'vi' ? 'vietnamese' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${isArticle ? 'article' : 'legislation'}{${citeKey(item.id)},\n${lines.join(',\n')}\n}\n\n`;
}

/** References as a `.bib` file. */
export async function* bibtex(source: ExportSource): AsyncGenerator<string> {
  const taken = new Set<string>();
  for await (const item of references(source)) {
    const key = citeKey(item.id);
    let free = key;
    for (let n = 2; taken.has(free); n++) free = `${key}-${n}`;
    taken.add(free);
    yield bibtexOf({ ...item, id: free });
  }
}
