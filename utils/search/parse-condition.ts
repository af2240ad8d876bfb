import { fold } from '../text/letters';
import { type Condition, type Having, havings, type NamedField, type QueryProblem } from './query';

/** A field of the query language by its one name. */
export type FieldName = NamedField | 'before' | 'after' | 'has';

/** Every field by its name, in the order in which they are offered. */
export const fieldNames: readonly FieldName[] = [
  'official',
  'document',
  'organization',
  'outlet',
  'tag',
  'after',
  'before',
  'has',
];

/** The fields by the names they can be typed with, without tones. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  official: 'official',
  canbo: 'official',
  document: 'document',
  vanban: 'document',
  organization: 'organization',
  coquan: 'organization',
  outlet: 'outlet',
  bao: 'outlet',
  tag: 'tag',
  nhan: 'tag',
  before: 'before',
  truoc: 'before',
  after: 'after',
  tu: 'after',
  has: 'has',
  co: 'has',
};

const HAVINGS: Readonly<Record<string, Having>> = {
  ...Object.fromEntries(havings.map((name) => [name, name])),
  notes: 'note',
  ghichu: 'note',
  nhan: 'tag',
  sao: 'star',
  chuadoc: 'unread',
  luutru: 'archive',
  chuachac: 'unsure',
};

const key = (name: string) => fold(name).replaceAll(' ', '');
/** The field that a word names, in either language; undefined for any other word. */
export const fieldOf = (name: string): FieldName | undefined =>
  Object.hasOwn(FIELDS, key(name)) ? FIELDS[key(name)] : undefined;

/** The fields that begin so in either language, each once. */
export function fieldsBegunBy(letters: string): readonly FieldName[] {
  const begun = key(letters);
  const found = Object.entries(FIELDS).flatMap(([name, field]) => (name.startsWith(begun) ? [field] : []));
  return fieldNames.filter((name) => begun !== '' && found.includes(name));
}

/** True for a word that names a field. */
export const isField = (name: string) => fieldOf(name) !== undefined;

const two = (digits = '01') => digits.padStart(2, '0');

/** A day, month or year in ISO or as Vietnamese write it, as the first day of it (ISO 8601). */
export function firstDay(text: string): string | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  const vietnamese = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : vietnamese
      ? [vietnamese[3], vietnamese[2], vietnamese[1]]
      : [];
  if (year === undefined) return undefined;
  const first = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(first);
  // The 31st of April is no day: the calendar would read it as the 1st of May.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== first ? undefined : first;
}

/** Reads a field with its value, or says what is wrong with it. */
export function parseCondition(field: string, value: string, not: boolean): Condition | QueryProblem {
  const name = fieldOf(field);
  if (name === undefined || fold(value) === '') return { code: 'empty-field', what: `${field}:` };
  if (name === 'has') {
    const what = Object.hasOwn(HAVINGS, key(value)) ? HAVINGS[key(value)] : undefined;
    return what ? { not, field: 'has', what } : { code: 'bad-has', what: value };
  }
  if (name === 'before' || name === 'after') {
    const day = firstDay(value);
    return day ? { not, field: name, day } : { code: 'bad-date', what: value };
  }
  return { not, field: name, value };
}
