import { crc32 } from '../export/crc32';
import { Refused } from '../import/refused';

const [HEAD, DESCRIPTOR, END] = [30, 16, 22];
/** The larger form of the end of a zip, before the end itself. */
const LARGE_END = 76;
const MOST_32 = 0xffffffff;

/** As of zips of pages (`import/unzip-pages.ts`); a collection of 100,000 clips has 1.4 GB. */
const MOST = 4_000_000_000;
/** What every collection of ours begins with: a bomb is known by its first bytes. */
const BEGINNING = '{"format":"trich-luc-collection"';

const fail = (what: string) => new Refused('bad-zip', 'the zip', what);

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** The name of the first file in a zip; undefined for what is no zip. */
export async function firstNameIn(file: Blob): Promise<string | undefined> {
  if (file.size < HEAD + END) return undefined;
  const head = await view(file, 0, HEAD);
  if (head.getUint32(0) !== 0x504b0304) return undefined;
  return file.slice(HEAD, HEAD + head.getUint16(26, true)).text();
}

/** Where the deflated bytes of the only file begin and end, and their checksum. */
async function innerOf(zip: Blob): Promise<{ readonly from: number; readonly to: number; readonly crc: number }> {
  const head = await view(zip, 0, HEAD);
  const end = await view(zip, zip.size - END, zip.size);
  if (end.getUint32(0) !== 0x504b0506 || end.getUint16(10, true) !== 1)
    throw fail('is not whole, or holds not one file');
  const isLarge = end.getUint32(16, true) === MOST_32;
  const directory = zip.size - END - (isLarge ? LARGE_END : 0) - end.getUint32(12, true);
  const from = HEAD + head.getUint16(26, true) + head.getUint16(28, true);
  const to = directory - DESCRIPTOR;
  if (to <= from) throw fail('is not whole');
  const descriptor = await view(zip, to, directory);
  if (descriptor.getUint32(0) !== 0x504b0708) throw fail('was not written by this extension, or is damaged');
  return { from, to, crc: descriptor.getUint32(4, true) };
}

/**
 * The only file in a zip of ours (`export/zip.ts`), with its checksum tried; the browser keeps it outside the page's memory.
 * Raises `Refused` for what is damaged.
 */
export async function unzipOnly(zip: Blob): Promise<Blob> {
  const { from, to, crc } = await innerOf(zip);
  let found = 0;
  let length = 0;
  let head = '';
  const check = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      found = crc32(bytes, found);
      length += bytes.length;
      if (head.length < BEGINNING.length) head += String.fromCharCode(...bytes.subarray(0, BEGINNING.length));
      if (!head.startsWith(BEGINNING.slice(0, head.length))) throw fail('holds no collection of ours');
      if (length > MOST) throw fail(`inflates to more than ${MOST / 1e9} GB`);
      controller.enqueue(bytes);
    },
  });
  try {
    const text = zip.slice(from, to).stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(check);
    const blob = await new Response(text, { headers: { 'content-type': 'application/json' } }).blob();
    if (found === crc) return blob;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw fail(error instanceof Error ? error.message : String(error));
  }
  throw fail('its checksum is another: it was changed or damaged');
}
