/** A value of a flat YAML property. */
export type YamlValue = string | readonly string[] | undefined;

/** Every JSON string is a YAML string; line separators, which YAML folds, are escaped as well. */
const quoted = (text: string) => JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (char) => escape4(char));

const escape4 = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** YAML front matter; properties without a value are left out. */
export function frontMatter(properties: Readonly<Record<string, YamlValue>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}
