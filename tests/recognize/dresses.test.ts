import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { fold } from '../../utils/text/letters';
import { toNfc } from '../../utils/text/nfc';

const lexicon = bundledLexicon();

/** What is recognized, as the eye sees it: whichever dress the text wears, this stays. */
function seen(text: string): readonly string[] {
  const { mentions } = recognize(text, lexicon);
  const nfc = toNfc(text);
  for (const { start, end, surface } of mentions) expect(nfc.slice(start, end)).toBe(surface);
  return mentions.map(({ kind, surface, lead = '', nominal, ref }) =>
    [kind, nominal ?? false, fold(lead), fold(surface), ref].join(' | '),
  );
}

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const NEW_TONE = new RegExp(`(o)(${TONE})([ae])(?!\\p{L})|(?<!q)(u)(${TONE})(y)(?!\\p{L})`, 'giu');
const OLD_TONE = new RegExp(`(o)([ae])(${TONE})(?!\\p{L})|(?<!q)(u)(y)(${TONE})(?!\\p{L})`, 'giu');

/** "hòa", "ủy" as "hoà", "uỷ". */
const oldTones = (text: string) => text.normalize('NFD').replace(NEW_TONE, '$1$3$2$4$6$5').normalize('NFC');
/** "hoà", "uỷ" as "hòa", "ủy". */
const newTones = (text: string) => text.normalize('NFD').replace(OLD_TONE, '$1$3$2$4$6$5').normalize('NFC');

const dresses: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202f')],
  ['soft hyphens inside words', (text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2')],
  ['zero-width spaces before spaces', (text) => text.replaceAll(' ', '\u200b ')],
  ['old tone placement', oldTones],
  ['new tone placement', newTones],
];

it('the tones are moved and nothing else', () => {
  expect(oldTones('Hòa của Ủy ban quý, khỏe, thuỳ')).toBe('Hoà của Uỷ ban quý, khoẻ, thuỳ');
  expect(newTones('Hoà của Uỷ ban quý, khoẻ, thùy')).toBe('Hòa của Ủy ban quý, khỏe, thùy');
});

const own = [
  'Trung tướng Đỗ Hòa Thúy, Ủy viên Quân ủy Trung ương, và ông Lê Khỏe, Phó Chủ tịch Ủy ban nhân dân tỉnh, dự lễ.',
  'Đồng chí Hoà Văn Thuỳ nói về Nghị quyết số 08 – NQ/TW, Luật Hòa giải ở cơ sở và Nghị quyết Trung ương 8 (khoá XIII).',
];

const pool = fileURLToPath(new URL('../../../shared/corpus/pool.ndjson', import.meta.url));

/** Articles spread over the pool, and some of our own sentences; only these where ../shared is missing. */
function articles(): readonly string[] {
  if (!existsSync(pool)) return own;
  const lines = readFileSync(pool, 'utf8').split('\n').filter(Boolean);
  const some = lines.filter((_, i) => i % 20 === 0).map((line) => toNfc((JSON.parse(line) as { text: string }).text));
  return [...own, ...some];
}

describe(`the same article in another dress${existsSync(pool) ? '' : ' (own sentences only: ../shared is missing)'}`, () => {
  const plain = articles().map((text) => [text, seen(text)] as const);

  it('holds something to recognize', () => {
    expect(plain.slice(0, 2).map(([, mentions]) => mentions.length)).toEqual([2, 4]);
  });

  it.each(dresses)('%s: the same mentions', (_, dress) => {
    const wrong = plain.filter(([text, mentions]) => seen(dress(text)).join('\n') !== mentions.join('\n'));
    expect(wrong.map(([text]) => differing(text, dress(text)))).toEqual([]);
  });
});

it('a chief and his deputy stay two with no-break spaces between their words', () => {
  const text =
    'Thủ tướng Phạm Văn Cảnh phát biểu. Thủ tướng, Phó Thủ tướng Đỗ Văn Điệp kiểm tra. Thủ tướng yêu cầu làm rõ.';
  expect(seen(text.replaceAll(' ', '\u00a0'))).toEqual(seen(text));
});

/** The first mention that differs, for whoever has to mend it. */
function differing(text: string, dressed: string): readonly (string | undefined)[] {
  const [before, after] = [seen(text), seen(dressed)];
  const at = before.findIndex((line, i) => line !== after[i]);
  return [before[at < 0 ? after.length - 1 : at], after[at < 0 ? after.length - 1 : at]];
}
