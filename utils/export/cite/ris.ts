import type { ExportSource } from '../../model/exported-clip';
import type { CslDate, CslItem } from './csl-item';
import { references } from './references';

/** RIS knows neither regulations nor whose authority they have: a statute with its issuer as author says it best. */
const types: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  legislation: 'STAT',
  regulation: 'STAT',
  bill: 'BILL',
};

const pad = (n: number) => String(n).padStart(2, '0');

/** `2021/02/21/`: RIS writes all three bars. */
function risDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [year, month, day] = date['date-parts'][0];
  return `${year}/${month === undefined ? '' : pad(month)}/${day === undefined ? '' : pad(day)}`;
}

/** A reference as RIS: a tag and a value a line; no value has a line break. */
export function risOf(item: CslItem): string {
  const isArticle = item.type === 'article-newspaper';
  const lines: (readonly [string, string | number | undefined])[] = [
    ['TY', types[item.type]],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    [isArticle ? 'T2' : 'M3', isArticle ? item['container-title'] : item.genre],
    [isArticle ? 'SE' : 'SN', isArticle ? item.section : undefined],
    ['PY', item.issued?.['date-parts'][0][0]],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['M1', item.number],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map((word) => ['KW', word] as const),
    ['UR', item.URL],
    ['LA', item.language],
    ['ID', item.id],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${String(value).replace(/\s+/gu, ' ')}`],
  );
  return `${written.join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** References as RIS, which Zotero, EndNote and Mendeley read. */
export async function* ris(source: ExportSource): AsyncGenerator<string> {
  for await (const item of references(source)) yield risOf(item);
}
