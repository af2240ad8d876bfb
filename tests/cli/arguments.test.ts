import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../cli/arguments';

describe('the command line', () => {
  test.each([
    ['a file', ['a.txt'], { format: 'ndjson', paths: ['a.txt'], explain: false }],
    ['standard input', ['-'], { paths: ['-'] }],
    ['a format', ['--format', 'json', 'a', 'b'], { format: 'json', paths: ['a', 'b'] }],
    ['options behind the files', ['a', '--explain', '--out', 'x'], { explain: true, out: 'x', paths: ['a'] }],
    ['a file whose name looks like an option', ['--', '--a.txt'], { paths: ['--a.txt'] }],
    ['help needs no file', ['--help'], { help: true }],
  ])('%s', (_, argv, options) => {
    expect(parseArguments(argv)).toMatchObject({ ok: true, value: options });
  });

  test.each([
    ['no file', []],
    ['an unknown option', ['--colour', 'a']],
    ['an unknown format', ['--format', 'pdf', 'a']],
    ['an option without its value', ['a', '--url']],
    ['two sources of addresses', ['--url', 'https://a.vn/', '--urls', 'i.json', 'a']],
  ])('%s is refused', (_, argv) => {
    expect(parseArguments(argv)).toMatchObject({ ok: false, error: { code: 'usage' } });
  });
});
