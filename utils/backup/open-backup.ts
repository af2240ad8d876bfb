import { joinParts, LIST_ENDING, readList } from './parts-list';
import { firstNameIn, unzipOnly } from './unzip-only';

/** A file among those the reader chose. */
type Chosen = Pick<File, 'name'> & Blob;

const asJson = (text: Blob, name: string) => new File([text], `${name}.json`, { type: 'application/json' });

/**
 * The export in what a reader chose, where that is a backup of ours: of a folder with several the newest; undefined where it
 * is none. Raises `Refused` with the piece that is missing or damaged.
 */
export async function openBackup(files: readonly Chosen[]): Promise<File | undefined> {
  const lists = files.filter(({ name }) => name.endsWith(LIST_ENDING)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = lists.at(-1);
  if (list) {
    const byName = new Map(files.map((file) => [file.name, file]));
    const text = await joinParts(await readList(list, list.name), async (name) => byName.get(name));
    return asJson(text, list.name.slice(0, -LIST_ENDING.length));
  }
  const [zip] = files;
  if (!zip || files.length > 1 || !zip.name.endsWith('.zip')) return undefined;
  const inner = await firstNameIn(zip);
  if (inner === undefined || !/^trich-luc-\d[\da-z-]*\.json$/.test(inner)) return undefined;
  return asJson(await unzipOnly(zip), inner.replace(/\.json$/, ''));
}
