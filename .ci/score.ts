import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './steps';

/** The least F1 for a line of score.mjs: the bars of the issue. */
const bars: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  seeds: {
    'officials, named span': 0.97,
    'documents, span': 0.92,
    'officials, rank': 0.95,
    'officials, position': 0.85,
    'documents, identity': 0.9,
  },
  dev: { 'officials, named span': 0.9, 'documents, span': 0.85 },
};

interface Report {
  readonly articles: number;
  readonly unanswered: number;
  readonly scores: Readonly<
    Record<string, { readonly f1: number; readonly precision: number; readonly recall: number }>
  >;
}

const corpus = join(root, '../shared/corpus');

function score(part: string, folder: string): Report {
  const clip = ['--format', 'ndjson', '--out', folder, join(corpus, part)];
  execFileSync(join(root, 'node_modules/.bin/tsx'), [join(root, 'cli/clip.ts'), ...clip], { stdio: 'inherit' });
  const scorer = [join(corpus, 'score.mjs'), join(corpus, part), join(folder, 'clips.ndjson'), '--json'];
  return JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' }));
}

function main(): number {
  if (!existsSync(corpus)) {
    process.stdout.write('skipped: ../shared/corpus is not on this machine\n');
    return 0;
  }
  let failed = 0;
  for (const [part, least] of Object.entries(bars)) {
    const folder = mkdtempSync(join(tmpdir(), 'trich-luc-score-'));
    try {
      const { articles, unanswered, scores } = score(part, folder);
      process.stdout.write(`corpus/${part}: ${articles} articles, ${unanswered} without an answer\n`);
      for (const [name, { f1, precision, recall }] of Object.entries(scores)) {
        const bar = least[name];
        const good = bar === undefined || f1 >= bar;
        if (!good) failed++;
        const mark = bar === undefined ? ' ' : good ? '✓' : '✗';
        const against = bar === undefined ? '' : `  at least ${bar.toFixed(2)}`;
        process.stdout.write(
          `${mark} ${name.padEnd(26)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}${against}\n`,
        );
      }
      if (unanswered > 0) failed++;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
