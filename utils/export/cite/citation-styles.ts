import type { CslDate, CslItem } from './csl-item';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const pad = (n: number) => String(n).padStart(2, '0');
const parts = (date: CslDate | undefined) => date?.['date-parts'][0] ?? [];

/** Ends with one full stop, whatever it ended with. */
const stopped = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

function apaDate(date: CslDate | undefined): string {
  const [year, month, day] = parts(date);
  if (year === undefined) return '(n.d.)';
  const rest = month === undefined ? '' : `, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
  return `(${year}${rest})`;
}

/** "A", "A, & B", "A, B, & C": APA 7; Vietnamese names are not turned round. */
function apaAuthors(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** A reference in the manner of APA 7, as plain text. */
export function apaCitation(item: CslItem): string {
  const names = (item.author ?? []).map(({ literal }) => literal);
  const date = apaDate(item.issued);
  const number = item.number === undefined ? '' : ` (${[item.genre, item.number].filter(Boolean).join(' ')})`;
  const title = stopped(`${item.title}${number}`);
  // Without an author the title comes first.
  const head = names.length > 0 ? `${stopped(apaAuthors(names))} ${date}. ${title}` : `${title} ${date}.`;
  const where = item['container-title'] === undefined ? '' : ` ${stopped(item['container-title'])}`;
  return `${head}${where}${item.URL === undefined ? '' : ` ${item.URL}`}`;
}

const vietnameseDay = (date: CslDate | undefined) => {
  const [year, month, day] = parts(date);
  return [day === undefined ? undefined : pad(day), month === undefined ? undefined : pad(month), year]
    .filter((part) => part !== undefined)
    .join('/');
};

/** A reference as Vietnamese theses list it: author (year), “title”, newspaper, day, address, day of access. */
export function thesisCitation(item: CslItem): string {
  const names = (item.author ?? []).map(({ literal }) => literal).join(', ');
  const [year] = parts(item.issued);
  const head = [names, year === undefined ? '' : `(${year})`].filter(Boolean).join(' ');
  const kind = [item.genre, item.number === undefined ? undefined : `số ${item.number}`].filter(Boolean).join(' ');
  const isArticle = item.type === 'article-newspaper';
  const day = vietnameseDay(item.issued);
  const accessed = vietnameseDay(item.accessed);
  const said = [
    head,
    isArticle ? `“${item.title}”` : [kind, item.title].filter(Boolean).join(' '),
    item['container-title'],
    day.includes('/') ? `ngày ${day}` : undefined,
    item.URL,
    accessed !== '' && item.URL !== undefined ? `truy cập ngày ${accessed}` : undefined,
  ];
  return stopped(said.filter((part) => part !== undefined && part !== '').join(', '));
}
