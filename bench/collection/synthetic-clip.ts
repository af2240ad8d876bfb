import type { ReadClip } from '../../utils/model/clip';
import type { OfficialDocument } from '../../utils/model/document';
import type { EntityKey } from '../../utils/model/ids';
import type { Official } from '../../utils/model/official';
import { RECOGNIZER_VERSION } from '../../utils/recognize/version';
import { type Random, seeded } from '../random';
import { bodies, families, given, middles, offices, symbols, words } from './words';

/** Few are named often and most seldom, as in the news: the n-th in proportion to 1 / (n + 8). */
function skewed(random: Random, below: number): number {
  return Math.min(below - 1, Math.floor(8 * (((below + 8) / 8) ** random.next() - 1)));
}

const wordOf = (random: Random) => words[skewed(random, words.length)] ?? '';

/** The n-th official of the synthetic world. */
export function officialOf(n: number): Official {
  const name = [
    families[n % families.length],
    middles[Math.floor(n / families.length) % middles.length],
    given[Math.floor(n / 7) % given.length],
    n < 2000 ? '' : given[(n * 13) % given.length],
  ]
    .filter(Boolean)
    .join(' ');
  const position = { role: offices[n % offices.length] ?? '', organization: bodies[n % bodies.length] };
  return { key: `official:${n}` as EntityKey, name, ranks: [], positions: [position] };
}

/** The n-th document of the synthetic world. */
export function documentOf(n: number): OfficialDocument {
  const number = `${String((n % 180) + 1).padStart(2, '0')}-${symbols[n % symbols.length]}`;
  return { key: `document:${n}` as EntityKey, kind: 'nghị quyết', number, draft: false, inferred: {} };
}

function sentence(random: Random): string {
  const line = Array.from({ length: 10 + random.whole(12) }, () => wordOf(random)).join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

const DAY = 86_400_000;

/** The n-th article: about 900 syllables and 8 kB of HTML, with its officials and documents; the same in every run. */
export function syntheticClip(n: number): ReadClip {
  const random = seeded(n * 2_654_435 + 17);
  const officials = [...new Set(Array.from({ length: 2 + random.whole(5) }, () => skewed(random, 4000)))].map(
    officialOf,
  );
  const documents = [...new Set(Array.from({ length: random.whole(4) }, () => skewed(random, 1500)))].map(documentOf);
  const named = [
    ...officials.map(({ name, positions: [held] }) => `Ông ${name}, ${held?.role} ${held?.organization}, phát biểu.`),
    ...documents.map(({ number }) => `Hội nghị quán triệt Nghị quyết số ${number}.`),
  ];
  const title = sentence(random).slice(0, 90).trim();
  const paragraphs = Array.from({ length: 12 }, (_, i) =>
    [named[i] ?? '', ...Array.from({ length: 3 }, () => sentence(random))].filter(Boolean).join(' '),
  );
  const text = [title, ...paragraphs].join('\n');
  const mentions = [...officials, ...documents].flatMap((entity) => {
    const surface = 'name' in entity ? entity.name : `Nghị quyết số ${entity.number}`;
    const start = text.indexOf(surface);
    const kind = 'name' in entity ? ('official' as const) : ('document' as const);
    return start < 0
      ? []
      : [{ kind, start, end: start + surface.length, surface, rule: 'made', confidence: 0.95, ref: entity.key }];
  });
  const url = `https://bao${n % 40}.example/bai-${n}.html`;
  const publishedAt = new Date(Date.UTC(2015, 0, 1) + ((n * 37) % 4300) * DAY).toISOString().slice(0, 10);
  return {
    article: {
      ...{ url, canonicalUrl: url, outlet: `bao${n % 40}.example`, title, publishedAt, authors: [], captions: [] },
      ...{ blocks: [], text, dropped: [], lang: 'vi' },
    },
    html: paragraphs.map((words) => `<p class="noi-dung">${words}</p>`).join('\n'),
    recognition: { recognizerVersion: RECOGNIZER_VERSION, mentions, officials, documents },
  };
}
