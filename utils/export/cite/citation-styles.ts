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
  const title = stopped(item.title);
  // Without an author the title comes first.
  const head = names.length > 0 ? `${stopped(apaAuthors(names))} ${date}. ${title}` : `${title} ${date}.`;
  const where = item['container-title'] === undefined ? '' : ` ${stopped(item['container-title'])}`;
  return `${head}${where}${item.URL === undefined ? '' : ` ${item.URL}`}`;
}

const slashed = (date: CslDate | undefined) => {
  const [year, month, day] = parts(date);
  return [day === undefined ? undefined : pad(day), month === undefined ? undefined : pad(month), year]
    .filter((part) => part !== undefined)
    .join('/');
};

/** A newspaper has a date, a document what the year does not say of it: "ngày 26 tháng 01". */
function thesisDay({ type, issued }: CslItem): string {
  if (type === 'article-newspaper') return issued ? `ngày ${slashed(issued)}` : '';
  const [, month, day] = parts(issued);
  return [day === undefined ? '' : `ngày ${pad(day)}`, month === undefined ? '' : `tháng ${pad(month)}`]
    .filter(Boolean)
    .join(' ');
}

/**
 * A reference as Vietnamese theses list it: author (year), “title”, newspaper, day, address, day of access. Without an author
 * the newspaper stands in its place, without one the title. It is the style of `public/luan-van-viet-nam.csl`, word for word.
 */
export function thesisCitation(item: CslItem): string {
  const names = (item.author ?? []).map(({ literal }) => literal).join(', ');
  const [year] = parts(item.issued);
  const where = item['container-title'] ?? '';
  // The title of a document says its kind and number.
  const title = item.type === 'article-newspaper' ? `“${item.title}”` : item.title;
  const first = names || where || title;
  const accessed = slashed(item.accessed);
  const said = [
    [first, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
    first === title ? '' : title,
    first === where ? '' : where,
    thesisDay(item),
    item.URL,
    accessed !== '' && item.URL !== undefined ? `truy cập ngày ${accessed}` : undefined,
  ];
  return stopped(said.filter((part) => part !== undefined && part !== '').join(', '));
}
