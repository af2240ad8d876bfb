import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/main';

// Some start Node, which reads the whole program: two seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'trich-luc-cli-'));
const before = process.cwd();
beforeEach(() => process.chdir(folder));
afterEach(() => process.chdir(before));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command line answers to these arguments in the folder; the program is read once for all of them. */
async function clip(args: readonly string[]): Promise<Run> {
  const hear = (stream: NodeJS.WriteStream) => {
    const pieces: Buffer[] = [];
    vi.spyOn(stream, 'write').mockImplementation((piece) => pieces.push(Buffer.from(piece)) > 0);
    return () => Buffer.concat(pieces).toString('utf8');
  };
  const [stdout, stderr] = [hear(process.stdout), hear(process.stderr)];
  try {
    return { status: await main(args), stdout: stdout(), stderr: stderr() };
  } finally {
    vi.restoreAllMocks();
  }
}

const tsx = join(root, 'node_modules/.bin/tsx');
const program = join(root, 'cli/clip.ts');

/** A process of its own, in the folder: for what only a process has. */
function start(command: string, args: readonly string[], { cwd = folder, input = '' } = {}): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

interface Line {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly detection?: { readonly article: boolean };
  readonly article?: { readonly text: string; readonly url: string | null; readonly authors: readonly string[] } | null;
  readonly mentions?: readonly { type: string; start: number; end: number; text: string; ref: string; lead?: string }[];
  readonly officials?: readonly { readonly ref: string; readonly name: string; readonly ranks: readonly string[] }[];
}

const linesOf = ({ stdout }: Run): readonly Line[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const sentence = 'Thượng tướng Hoàng Đình Giáp dự hội nghị quán triệt Nghị quyết số 08-NQ/TW của Bộ Chính trị.';
const paragraph =
  'Đoàn công tác đã đi qua bốn xã ven sông, nghe bà con kể chuyện mùa nước và ghi lại từng điều. '.repeat(3);
const page = (title: string) => `<!DOCTYPE html><html lang="vi"><head><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-06T07:00:00+07:00">
<link rel="canonical" href="https://nhandan.vn/doan-cong-tac-ve-xa-ven-song-post800100.html"></head><body><h1>${title}</h1>
<article><p>${sentence}</p>${`<p>${paragraph}</p>`.repeat(5)}</article></body></html>`;

beforeAll(() => {
  mkdirSync(join(folder, 'news/b/c'), { recursive: true });
  writeFileSync(join(folder, 'news/z.txt'), sentence);
  writeFileSync(join(folder, 'news/A.TXT'), `${sentence}\n\nTin, ảnh: MAI HẠNH`);
  writeFileSync(join(folder, 'news/b/c/page.html'), page('Đoàn công tác về xã ven sông'));
  writeFileSync(join(folder, 'news/b/notes.md'), 'not read');
  writeFileSync(join(folder, 'news/b/photo.jpg'), Buffer.from([0xff, 0xd8, 0xff]));
  symlinkSync(join(folder, 'news'), join(folder, 'news/b/loop'));
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('Ngh\xed quy\xeat', 'latin1'));
  writeFileSync(join(folder, 'empty.txt'), ' \n ');
  writeFileSync(join(folder, 'broken.html'), '<div><p>Trang <b>dở dang');
  writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(65 * 1024 * 1024, 0x61));
  writeFileSync(join(folder, 'decomposed.txt'), `\ufeff${sentence.normalize('NFD')}`);
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify([{ file: 'news/z.txt', url: 'https://www.qdnd.vn/a-b-c-d-654321' }]),
  );
});

describe('what is read', () => {
  test('a folder gives its .txt, .htm and .html, sorted, recursively, and follows no link in a circle', async () => {
    const run = await clip(['news']);
    expect(run.status).toBe(0);
    expect(linesOf(run).map(({ file }) => file)).toEqual(['news/A.TXT', 'news/b/c/page.html', 'news/z.txt']);
  });

  test('a text is its own article, with offsets into its NFC', async () => {
    const [line] = linesOf(await clip(['decomposed.txt']));
    expect(line?.detection?.article).toBe(true);
    expect(line?.article?.text).toBe(sentence);
    expect(line?.mentions?.map(({ type, text, lead }) => [type, text, lead])).toEqual([
      ['official', 'Hoàng Đình Giáp', 'Thượng tướng'],
      ['document', 'Nghị quyết số 08-NQ/TW', undefined],
    ]);
    for (const { start, end, text } of line?.mentions ?? []) expect(line?.article?.text.slice(start, end)).toBe(text);
    expect(line?.officials?.map(({ ref, name, ranks }) => ({ ref, name, ranks }))).toEqual([
      { ref: line?.mentions?.[0]?.ref, name: 'Hoàng Đình Giáp', ranks: ['Thượng tướng'] },
    ]);
  });

  test('a page takes its address from --url, --urls or its own canonical link', async () => {
    const urlOf = async (...args: string[]) => linesOf(await clip(args))[0]?.article?.url;
    expect(await urlOf('news/b/c/page.html')).toBe('https://nhandan.vn/doan-cong-tac-ve-xa-ven-song-post800100.html');
    expect(await urlOf('--url', 'https://nhandan.vn/x-y-z-post1.html', 'news/b/c/page.html')).toBe(
      'https://nhandan.vn/x-y-z-post1.html',
    );
    expect(await urlOf('--urls', 'index.json', 'news/z.txt')).toBe('https://www.qdnd.vn/a-b-c-d-654321');
  });

  test('standard input is a page if it begins with a tag, else a text', async () => {
    const [text] = linesOf(start(tsx, [program, '-'], { input: sentence }));
    expect(text).toMatchObject({ file: '-', article: { text: sentence } });
    const [html] = linesOf(start(tsx, [program, '-'], { input: page('Từ đầu vào chuẩn') }));
    expect(html).toMatchObject({
      file: '-',
      article: { title: 'Từ đầu vào chuẩn', publishedAt: '2024-05-06T07:00:00+07:00' },
    });
  });
});

describe('bad input is answered plainly', () => {
  test.each([
    ['nowhere.txt', 'not-found'],
    ['latin.txt', 'not-utf8'],
    ['empty.txt', 'no-text'],
    ['huge.txt', 'too-large'],
    ['news/z.txt/under.txt', 'not-found'],
  ])('%s: %s, in one line, status 1, and the rest go on', async (file, code) => {
    const run = await clip([file, 'news/z.txt']);
    const [bad, good] = linesOf(run);
    expect(run.status).toBe(1);
    expect(Object.keys(bad ?? {})).toEqual(['file', 'error']);
    expect(bad).toMatchObject({ file, error: { code } });
    expect(bad?.error?.message).toContain(file);
    expect(good?.file).toBe('news/z.txt');
    expect(run.stderr).toBe('');
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file we may not read is unreadable', async () => {
    const path = join(folder, 'secret.txt');
    writeFileSync(path, 'x');
    chmodSync(path, 0o000);
    expect(linesOf(await clip(['secret.txt']))).toMatchObject([{ error: { code: 'unreadable' } }]);
  });

  test('a broken page is no article and no error', async () => {
    const run = await clip(['broken.html']);
    expect(run.status).toBe(0);
    expect(linesOf(run)).toMatchObject([{ detection: { article: false }, article: null, mentions: [] }]);
  });

  test.each([[['--colour', 'news']], [['--urls', 'nowhere.json', 'news']], [['--urls', 'news/z.txt', 'news']]])(
    '%j: said on standard error, status 2, nothing on standard output',
    async (args) => {
      const run = await clip(args);
      expect(run.status).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).not.toBe('');
    },
  );
});

describe('what is printed', () => {
  test('json is the collection export, and errors stay out of it', async () => {
    const run = await clip(['--format', 'json', 'news', 'nowhere.txt']);
    expect(run.status).toBe(1);
    const collection = JSON.parse(run.stdout);
    expect(collection).toMatchObject({ format: 'trich-luc-collection', version: 2 });
    expect(collection.clips).toHaveLength(3);
    expect(JSON.parse(run.stderr)).toMatchObject({ file: 'nowhere.txt', error: { code: 'not-found' } });
  });

  test('markdown is a note an article', async () => {
    const { stdout } = await clip(['--format', 'markdown', 'news/b/c/page.html']);
    expect(stdout).toContain('# Đoàn công tác về xã ven sông');
    expect(stdout).toContain('Hoàng Đình Giáp');
  });

  test('--out writes files into a folder and leaves standard output to errors', async () => {
    const run = await clip(['--format', 'markdown', '--out', 'notes/new', 'news', 'nowhere.txt']);
    expect(readdirSync(join(folder, 'notes/new')).sort()).toEqual(['A.md', 'page.md', 'z.md']);
    expect(linesOf(run)).toMatchObject([{ file: 'nowhere.txt', error: { code: 'not-found' } }]);
    await clip(['--out', 'lines', 'news']);
    expect(readFileSync(join(folder, 'lines/clips.ndjson'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  test('--out where nothing can be written says so', async () => {
    const run = await clip(['--out', 'news/z.txt/under', 'news']);
    expect(run.status).toBe(1);
    expect(linesOf(run)).toMatchObject([{ error: { code: 'unwritable' } }]);
  });

  test('--explain names the rule and the confidence of each mention, and what was dropped', async () => {
    const { stdout } = await clip(['--explain', 'news/A.TXT']);
    expect(stdout).toContain('[Hoàng Đình Giáp]');
    expect(stdout).toMatch(/rule \S+, means/);
    expect(stdout).toContain('MAI HẠNH');
  });

  test('a reader who closes the pipe early is no failure', () => {
    const run = start('bash', ['-c', `set -o pipefail; "${tsx}" "${program}" news news news | head -c 10`]);
    expect(run.stderr).toBe('');
  });

  test('npm run clip prints the same, and ends with the same status', async () => {
    const args = ['news', 'nowhere.txt'].map((file) => join(folder, file));
    const run = start('npm', ['run', '-s', 'clip', '--', ...args], { cwd: root });
    expect(run.status).toBe(1);
    expect(linesOf(run)).toHaveLength(4);
    expect(run).toEqual(await clip(args));
  });
});
