import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { root } from './steps';

const folder = join(root, 'entrypoints/popup/');
/** What the popup begins with, alone in its own file, and what it loads as soon as that is drawn. */
const begin = join(folder, 'index.html');
const main = join(folder, 'main.tsx');
const behind = join(folder, 'open-popup.tsx');

/** What a module imports before it can begin, and so on: what `import()` names is loaded later. */
function importedBefore(id: string, graph: Rolldown.ChunkingContext, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) importedBefore(next, graph, found);
  return found;
}

/**
 * All that the popup needs before it draws, in one file beside its own, and what it shares with other pages and needs besides
 * before it can begin, in another: every file of an extension is asked for in the browser's own process, 2 to 4 ms each and one
 * after the other. Its styles are one file by `style/all.css`.
 */
export function firstLoad(): Rolldown.CodeSplittingOptions {
  const known: { graph?: Rolldown.ChunkingContext; first?: ReadonlySet<string>; later?: ReadonlySet<string> } = {};
  const nameOf = (id: string, graph: Rolldown.ChunkingContext) => {
    if (known.graph !== graph)
      Object.assign(known, { graph, first: importedBefore(begin, graph), later: importedBefore(behind, graph) });
    // Styles stay with their page: other pages share the file.
    if (known.first?.has(id)) return id === begin || id === main || id.endsWith('.css') ? null : 'drawing';
    return known.later?.has(id) && !id.startsWith(folder) ? 'shared' : null;
  };
  return { groups: [{ name: nameOf }] };
}
