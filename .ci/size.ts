import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './steps';

/** What a reader's browser loads on every matched page, on some, and when the popup opens: minified bytes. */
interface Budget {
  readonly what: string;
  readonly files: readonly string[];
  readonly most: number;
}

const build = join(root, '.output/chrome-mv3');
const sizeOf = (file: string) => readFileSync(join(build, file)).length;

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
const LATER = /\bimport\(\s*[`"'](\.[^`"']+)[`"']/g;

/** What the popup's page asks for until what it showed last is painted: the scripts in its template come behind that. */
function stillLoad(page: string): readonly string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return [page, ...filesIn(html.replace(/<template>.*<\/template>/, ''))];
}

/** A page's own scripts and styles, and everything those import before the page can begin. */
function firstLoad(page: string): readonly string[] {
  return importedFrom([page, ...scriptsOf(page)]);
}

/** The same and what the page's own script loads as soon as it has begun. */
function wholeLoad(page: string): readonly string[] {
  const own = scriptsOf(page);
  const later = own.flatMap((file) => importsIn(file, LATER));
  if (later.length === 0) throw new Error(`${page} is not seen to load anything behind its beginning`);
  return importedFrom([page, ...own, ...later]);
}

const scriptsOf = (page: string) => filesIn(readFileSync(join(build, page), 'utf8'));

const filesIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');

const importsIn = (file: string, pattern: RegExp): readonly string[] =>
  file.endsWith('.js')
    ? [...readFileSync(join(build, file), 'utf8').matchAll(pattern)].map(([, path = '']) => join(dirname(file), path))
    : [];

/** Some files and all that they import statically; what `import()` names is loaded later. */
function importedFrom(files: readonly string[]): readonly string[] {
  const open = [...files];
  const seen = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsIn(file, STATIC));
  }
  return [...seen];
}

const onNeed = ['wake.js', 'reader.js', 'readability.js', 'card.js', 'pictures.js'].filter((file) =>
  existsSync(join(build, file)),
);
const budgets: readonly Budget[] = [
  { what: 'on every matched page', files: ['content-scripts/article.js'], most: 40_000 },
  ...onNeed.map((file) => ({ what: 'on pages that need it', files: [file], most: 80_000 })),
  { what: 'popup, until what it showed last stands there', files: stillLoad('popup.html'), most: 20_000 },
  { what: 'popup, until it draws what it showed last anew', files: firstLoad('popup.html'), most: 60_000 },
  { what: 'popup, first load', files: wholeLoad('popup.html'), most: 180_000 },
];

/** Long words of the seeds, of which none may stand in the script of every page; the newspapers may. */
function seedWords(): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const file of readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.json')))
    if (file !== 'newspapers.json') collect(JSON.parse(readFileSync(join(root, 'seeds', file), 'utf8')));
  const newspapers = readFileSync(join(root, 'seeds/newspapers.json'), 'utf8');
  const isLong = (text: string) => text.length >= 16 && /[\u00c0-\u1ef9]/.test(text);
  return [...new Set(texts)].filter((text) => isLong(text) && !newspapers.includes(text));
}

let failed = 0;
for (const { what, files, most } of budgets) {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const good = bytes <= most;
  if (!good) failed++;
  process.stdout.write(
    `${good ? '✓' : '✗'} ${(bytes / 1000).toFixed(1).padStart(7)} kB of ${most / 1000} kB  ${what}: ${files.join(', ')}\n`,
  );
}
const script = readFileSync(join(build, 'content-scripts/article.js'), 'utf8');
const words = seedWords();
const leaked = words.filter((word) => script.includes(word));
if (leaked.length > 0) failed++;
process.stdout.write(
  `${leaked.length === 0 ? '✓' : '✗'} of ${words.length} long names of the seeds ${leaked.length} stand in the script of every page ${leaked.slice(0, 5).join(' | ')}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
