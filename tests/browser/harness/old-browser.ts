import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../cli/browser/find-browsers';
import { builtExtension } from './browsers';

/** What a browser before Chrome 105 and Firefox 140 does not know, forgotten before a line of ours runs in the page. */
const FORGET = `for (const [holder, name] of [[CSS, 'highlights'], [globalThis, 'Highlight']])
  Object.defineProperty(holder, name, { value: undefined });
`;

/** A copy of the build whose content script finds no CSS Custom Highlight API. */
export function withoutHighlights(engine: Engine): string {
  const copy = mkdtempSync(join(tmpdir(), 'trich-luc-old-'));
  cpSync(builtExtension(engine), copy, { recursive: true });
  const script = join(copy, 'content-scripts/article.js');
  writeFileSync(script, FORGET + readFileSync(script, 'utf8'));
  return copy;
}
