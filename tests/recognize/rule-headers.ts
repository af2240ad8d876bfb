import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One sentence of a rule's header. */
export interface HeaderExample {
  readonly file: string;
  readonly kind: 'officials' | 'documents';
  /** ✓: the rule reads it; ✗: a near miss. */
  readonly positive: boolean;
  /** The sentence without its brackets. */
  readonly text: string;
  /** What stands between the brackets. */
  readonly spans: readonly string[];
}

const root = fileURLToPath(new URL('../../utils/recognize', import.meta.url));

/** The ✓ and ✗ sentences in the headers of all rule files. */
export function headerExamples(): readonly HeaderExample[] {
  return (['officials', 'documents'] as const).flatMap((kind) =>
    readdirSync(join(root, kind, 'rules'))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => examplesOf(`${kind}/rules/${file}`, kind)),
  );
}

function examplesOf(file: string, kind: 'officials' | 'documents'): readonly HeaderExample[] {
  const header = /\/\*\*[\s\S]*?\*\//.exec(readFileSync(join(root, file), 'utf8'))?.[0] ?? '';
  return [...header.matchAll(/^ \* ([✓✗]) (.+)$/gmu)].map(([, mark, sentence = '']) => ({
    file,
    kind,
    positive: mark === '✓',
    text: sentence.replace(/[[\]]/g, ''),
    spans: [...sentence.matchAll(/\[([^\]]*)\]/g)].map(([, span = '']) => span),
  }));
}
