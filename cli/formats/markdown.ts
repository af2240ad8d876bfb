import { basename, extname } from 'node:path';
import { articleMarkdown } from '../../utils/export/markdown';
import type { Format } from './format';

/** The names of the files already given out, so that two `index.html` of two folders do not become one. */
function uniqueName(file: string, taken: Set<string>): string {
  const stem = file === '-' ? 'stdin' : basename(file, extname(file));
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${stem}.md` : `${stem}-${n}.md`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** A Markdown text an article; pages that are none are left out. */
export const markdownFormat: Format = {
  linewise: false,
  async *render(clips) {
    const taken = new Set<string>();
    for await (const { file, content } of clips) {
      if (!content) continue;
      const separator = taken.size === 0 ? '' : '\n---\n\n';
      const name = uniqueName(file, taken);
      const text = articleMarkdown(content.article, content.recognition);
      yield { file: name, text, separator };
    }
  },
};
