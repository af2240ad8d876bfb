/** A value of a flat YAML property. */
export type YamlValue = string | readonly string[] | undefined;

/** Every JSON string is a YAML string; line separators, which YAML folds, are escaped as well. */
const quoted = (text: string) => JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (char) => escape4(char));

const escape4 = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Properties that Obsidian shows as dates, if they are written as days, without quotation marks. */
const DATES = new Set(['published', 'created', 'date', 'first', 'last']);
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Hanoi is seven hours before UTC, and has no summer time. */
const HANOI = 7 * 3_600_000;

/** The day of a time of ISO 8601: as it says itself, or in Vietnam where it is told in UTC. What is no time stays. */
export function dayOfProperty(time: string | undefined): string | undefined {
  if (time === undefined || !/^\d{4}-\d\d-\d\d/.test(time)) return time;
  if (!time.endsWith('Z') || Number.isNaN(Date.parse(time))) return time.slice(0, 10);
  return new Date(Date.parse(time) + HANOI).toISOString().slice(0, 10);
}

/** YAML front matter; properties without a value are left out. */
export function frontMatter(properties: Readonly<Record<string, YamlValue>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${DATES.has(name) && DAY.test(value) ? value : quoted(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}
