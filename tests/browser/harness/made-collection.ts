import { ofTheseSources } from '../../../cli/of-these-sources';
import { collectionJson } from '../../../utils/export/json';
import { exportedClip } from '../../../utils/model/as-exported';
import { madeClip } from './made-clip';

/** A file of so many clips as an export writes it. */
export async function madeCollection(size: number): Promise<string> {
  const clips = async function* () {
    for (let n = 1; n <= size; n++) yield exportedClip(await ofTheseSources(madeClip(n)));
  };
  const pieces: string[] = [];
  for await (const piece of collectionJson({ clips }, '2026-11-20T08:00:00.000Z')) pieces.push(piece);
  return pieces.join('');
}
