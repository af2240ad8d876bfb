import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { root } from './steps';

const folder = join(root, 'entrypoints/popup/');
const begin = join(folder, 'index.html');

/** What a module imports before it can begin, and so on: what `import()` names is loaded later. */
function importedBefore(id: string, graph: Rolldown.ChunkingContext, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) importedBefore(next, graph, found);
  return found;
}

/**
 * All that the popup shares with other pages and needs before it can begin, in one file: every file of an extension is asked
 * for in the browser's own process, 2 to 4 ms each and one after the other. Its styles are one file by `style/all.css`.
 */
export function firstLoad(): Rolldown.CodeSplittingOptions {
  const known: { graph?: Rolldown.ChunkingContext; ids?: ReadonlySet<string> } = {};
  const idsIn = (graph: Rolldown.ChunkingContext) => {
    if (known.graph !== graph || !known.ids) Object.assign(known, { graph, ids: importedBefore(begin, graph) });
    return known.ids;
  };
  return {
    groups: [
      {
        name: (id, graph) => (!id.startsWith(folder) && idsIn(graph)?.has(id) ? 'shared' : null),
      },
    ],
  };
}
