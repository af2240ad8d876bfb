import type { Language } from './language';

/** Newspapers print the Vietnamese wall clock, wherever the reader is. */
const PRESS_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const DAY_AND_TIME = { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: one takes as long as a hundred dates that it writes, and a list has a date in every row. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  // en-GB: day before month, as the press we read writes it.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formats.set(key, format);
  return format;
}

function write(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : formatOf(language, options).format(time);
}

/** The day an article was published, on the Vietnamese wall clock; what is no date is returned as it is. */
export function publishedDay(iso: string, language: Language): string {
  return write(iso, language, { ...DAY, timeZone: isDay(iso) ? 'UTC' : PRESS_TIME_ZONE });
}

/** The day of something the reader did, on the reader's own clock, or on that of `timeZone`. */
export function localDay(iso: string, language: Language, timeZone?: string): string {
  return write(iso, language, { ...DAY, timeZone });
}

/** A day and time on the reader's own clock, or on that of `timeZone`. */
export function localTime(iso: string, language: Language, timeZone?: string): string {
  return write(iso, language, { ...DAY_AND_TIME, timeZone });
}

/** The month of a date on the reader's own clock: "tháng 2 năm 2021", "February 2021". */
export function localMonth(iso: string, language: Language, timeZone?: string): string {
  return write(iso, language, { ...MONTH, timeZone });
}
