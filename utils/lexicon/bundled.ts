/**
 * The one door to the seeds. In Node the lexicon is built from them; for the extension `.ci/lexicon-file.ts` writes the
 * compiled form into a file, because building takes a worker ten times as long as loading.
 */
import documentKinds from '../../seeds/document-kinds.json' with { type: 'json' };
import documents from '../../seeds/documents.json' with { type: 'json' };
import names from '../../seeds/names.json' with { type: 'json' };
import offices from '../../seeds/offices.json' with { type: 'json' };
import organizations from '../../seeds/organizations.json' with { type: 'json' };
import ranks from '../../seeds/ranks.json' with { type: 'json' };
import stopNames from '../../seeds/stop-names.json' with { type: 'json' };
import { type CompiledLexicon, compileLexicon } from './build';
import type { Lexicon } from './lexicon';
import { loadLexicon } from './load';
import type { Seeds } from './seed-rows';

/** What was built once is kept: it never changes while the program runs. */
const kept: { lexicon?: Lexicon } = {};

/** The lexicon of the seeds. */
export function bundledLexicon(): Lexicon {
  kept.lexicon ??= loadLexicon(compileBundled());
  return kept.lexicon;
}

/** The compiled form of the seeds, for the extension's file. */
export function compileBundled(): CompiledLexicon {
  // The rows are checked against their types by tests/lexicon/seeds.test.ts: JSON imports know no literal unions.
  const seeds = { ranks, offices, organizations, documentKinds, documents, names, stopNames } as unknown as Seeds;
  return compileLexicon(seeds);
}
