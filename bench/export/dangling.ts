import { vaultFiles } from '../../utils/export/vault/vault';
import { exportedClip } from '../../utils/model/as-exported';
import { syntheticClip } from '../collection/synthetic-clip';

/** Makes a vault of so many clips and follows every link in it; answers the notes, the links and those that lead nowhere. */
export async function followLinks(size: number): Promise<{ notes: number; links: number; dangling: number }> {
  const clips = async function* () {
    for (let n = 0; n < size; n++) yield exportedClip(syntheticClip(n));
  };
  const names = new Set<string>();
  const targets: string[] = [];
  for await (const { path, pieces } of vaultFiles({ clips })) {
    names.add(path.split('/').at(-1)?.replace(/\.md$/, '') ?? '');
    for await (const piece of pieces)
      for (const [, target = ''] of String(piece).matchAll(/\[\[([^\]|#]+)/g)) targets.push(target);
  }
  return { notes: names.size, links: targets.length, dangling: targets.filter((target) => !names.has(target)).length };
}
