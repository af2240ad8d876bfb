import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportedClip } from '../../../utils/model/exported-clip';

const root = new URL('../../..', import.meta.url).pathname;

/** A page under its address. */
export interface AddressedPage {
  readonly url: string;
  readonly html: string;
}

/** What the command line exports of these pages, by canonical address. */
export function commandLineClips(pages: readonly AddressedPage[]): ReadonlyMap<string, ExportedClip> {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-pages-'));
  try {
    const index = pages.map(({ url, html }, i) => {
      const file = `${i}.html`;
      writeFileSync(join(folder, file), html);
      return { file, url };
    });
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    const args = [join(root, 'cli/clip.ts'), '--format', 'json', '--urls', join(folder, 'index.json'), folder];
    const output = execFileSync(join(root, 'node_modules/.bin/tsx'), args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { clips } = JSON.parse(output) as { clips: readonly ExportedClip[] };
    return new Map(clips.map((clip) => [clip.article.canonicalUrl ?? '', clip]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
