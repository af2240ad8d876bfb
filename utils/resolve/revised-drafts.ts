import { mapped } from '../text/mapped';
import type { FoundDocument } from './found-document';
import type { Keys } from './join-by-key';

/** Behind the title of a law that is drafted anew. */
export const REVISED = ' (sửa đổi)';

/**
 * The names, apart for a law that is drafted anew and the one in force that the article tells by its year: "dự án Luật Đê
 * điều (sửa đổi)" beside "Luật Đê điều năm 2023". Without a year both may be one, and "Luật Đê điều (sửa đổi) năm 2031" is
 * what was drafted.
 */
export function withRevisedDrafts(found: readonly FoundDocument[], names: Keys): Keys {
  const drafted = new Set<string>();
  const dated = new Set<string>();
  found.forEach(({ evidence: { draft, title, year } }, i) => {
    const name = names[i];
    if (name === undefined) return;
    const revised = title?.endsWith(REVISED) === true;
    if (year !== undefined && !draft && !revised) dated.add(name);
    if (year === undefined && draft && revised) drafted.add(name);
  });
  if (drafted.size === 0 || dated.size === 0) return names;
  return mapped(names, (name, i) => {
    if (name === undefined || !drafted.has(name) || !dated.has(name)) return name;
    const { draft, title, year } = (found[i] as FoundDocument).evidence;
    return (year === undefined && draft) || title?.endsWith(REVISED) === true ? name + REVISED : name;
  });
}
