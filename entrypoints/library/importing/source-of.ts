import { hypothesisRows } from '../../../utils/import/hypothesis';
import type { ImportSource } from '../../../utils/import/import-item';
import type { NamedFile } from '../../../utils/store/importing/import-rows';

const PAGES = /\.(?:html?|zip)$/i;
const LISTS = /\.(?:json|csv|html?|zip)$/i;

function isHypothesis(text: string): boolean {
  try {
    return hypothesisRows(JSON.parse(text.replace(/^\ufeff/, ''))) !== undefined;
  } catch {
    // What is no JSON is told so by the one who reads it.
    return false;
  }
}

/** What a file holds. A list of ours says its format at its beginning; bookmarks of a browser are HTML, but no page. */
async function sourceOfFile({ name, blob }: NamedFile): Promise<ImportSource> {
  const head = (await blob.slice(0, 2000).text()).trimStart();
  if (/^\ufeff?\{\s*"format"\s*:\s*"trich-luc/.test(head)) return 'collection';
  if (PAGES.test(name) && !/netscape-bookmark|pocket export/i.test(head)) return 'pages';
  if (/^\ufeff?[{[]/.test(head) && blob.size < 64_000_000 && isHypothesis(await blob.text())) return 'highlights';
  // Anything else that is JSON and no list we know is told what is wrong with it as a collection.
  return /^\ufeff?[{[]/.test(head) && !/"(?:URL|url|bookmarks|uri)"/.test(head) ? 'collection' : 'list';
}

/** What was chosen, and of it what is read: a folder of saved pages holds their pictures and styles too. */
export interface Chosen {
  readonly source: ImportSource;
  readonly files: readonly NamedFile[];
  /** How many that could be read by themselves are passed over. */
  readonly passed: number;
}

/** Tells what the files hold by the first of them: pages are read together, anything else by itself. */
export async function sourceOf(files: readonly NamedFile[]): Promise<Chosen | undefined> {
  const first = files.find(({ name }) => PAGES.test(name)) ?? files[0];
  if (!first) return undefined;
  const source = await sourceOfFile(first);
  const read = source === 'pages' ? files.filter(({ name }) => PAGES.test(name)) : [first];
  const passed = files.filter((file) => !read.includes(file) && LISTS.test(file.name)).length;
  return { source, files: read, passed };
}
