import * as v from 'valibot';
import type { EntityNote } from '../model/entity-note';
import type { ExportedClip, ExportedCorrection } from '../model/exported-clip';
import type { ClipId } from '../model/ids';
import type { SavedSearch } from '../model/saved-search';
import { checkClip, type Hash } from './check-clip';
import { exportedClipSchema } from './clip-schema';
import { savedCorrectionSchema } from './correction-schema';
import { entityNoteSchema } from './entity-note-schema';
import { parseJson } from './parse-json';
import { Refused } from './refused';
import { savedSearchSchema } from './search-schema';
import { createSplitter, type JsonPart } from './split-json';

/** What comes out of one of our files, in its order. */
export type ExportedItem =
  | { readonly kind: 'clip'; readonly index: number; readonly clip: ExportedClip; readonly contentHash: string }
  | { readonly kind: 'correction'; readonly correction: ExportedCorrection }
  | { readonly kind: 'search'; readonly search: SavedSearch }
  | { readonly kind: 'entity-note'; readonly note: EntityNote }
  | { readonly kind: 'settings'; readonly settings: Readonly<Record<string, unknown>> }
  /** A clip or correction that cannot come in; the others can. */
  | { readonly kind: 'broken'; readonly refused: Refused };

const correctionSchema = v.object({
  ...savedCorrectionSchema.entries,
  clips: v.optional(v.array(v.pipe(v.string(), v.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))), []),
});

function parsed<S extends v.GenericSchema>(schema: S, json: string, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, parseJson(json, where));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Refused('wrong-schema', path ? `${where}.${path}` : where, issue.message.slice(0, 200));
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const countsSchema = v.object({
  clips: count,
  annotations: count,
  versions: count,
  // Files of before there were any say nothing of these two.
  pictures: v.optional(count, 0),
  corrections: count,
  searches: count,
  entityNotes: v.optional(count, 0),
});
const VERSIONS = [1, 2];
const LISTS = ['clips', 'corrections', 'searches', 'entityNotes'] as const;
const NAMES = new Set<string>(['format', 'version', 'exportedAt', ...LISTS, 'settings', 'counts']);

/**
 * Reads one file: what is wrong with the file as a whole is raised, what is wrong with one item is answered in its place.
 * An article without an address can go from file to file (`fine`), but into no collection.
 */
export async function* readExport(
  chunks: AsyncIterable<string>,
  hash: Hash,
  addressless: 'broken' | 'fine' = 'broken',
): AsyncGenerator<ExportedItem> {
  const splitter = createSplitter();
  const reader = createReader(hash, addressless);
  for await (const chunk of chunks)
    for (const part of splitter.push(chunk)) {
      const item = await reader.read(part);
      if (item) yield item;
    }
  splitter.end();
  reader.end();
}

function createReader(hash: Hash, addressless: 'broken' | 'fine') {
  const seen = {
    names: new Set<string>(),
    urls: new Set<string>(),
    ids: new Set<string>(),
    keys: new Set<string>(),
    version: 0,
  };
  const counts = { clips: 0, annotations: 0, versions: 0, pictures: 0, corrections: 0, searches: 0, entityNotes: 0 };
  let told: v.InferOutput<typeof countsSchema> | undefined;

  async function clipOf({ json, index = 0 }: JsonPart): Promise<ExportedItem> {
    const where = `clips[${index}]`;
    const clip: ExportedClip = parsed(exportedClipSchema, json, where);
    counts.annotations += clip.annotations?.length ?? 0;
    counts.versions += clip.versions?.length ?? 0;
    counts.pictures += clip.pictures?.length ?? 0;
    const contentHash = await checkClip(clip, where, hash);
    const url = clip.article.canonicalUrl ?? clip.article.url ?? (addressless === 'fine' ? contentHash : '');
    if (url === '')
      throw new Refused(
        'wrong-schema',
        where,
        'has no address, by which a clip is known: read it again with --url or --urls',
      );
    if (seen.urls.has(url)) throw new Refused('twice', where, `${url.slice(0, 200)} stands in the file before`);
    seen.urls.add(url);
    for (const id of [clip.id, ...(clip.annotations ?? []).map((one) => one.id)]) {
      if (id === undefined) continue;
      if (seen.ids.has(id)) throw new Refused('twice', where, `the id ${id} stands in the file before`);
      seen.ids.add(id);
    }
    return { kind: 'clip', index, clip, contentHash };
  }

  function correctionOf({ json, index = 0 }: JsonPart): ExportedItem {
    const where = `corrections[${index}]`;
    const { clips, ...saved } = parsed(correctionSchema, json, where);
    if (seen.ids.has(saved.id)) throw new Refused('twice', where, `the id ${saved.id} stands in the file before`);
    seen.ids.add(saved.id);
    return { kind: 'correction', correction: { ...saved, clips: clips as ClipId[] } };
  }

  function searchOf({ json, index = 0 }: JsonPart): ExportedItem {
    const where = `searches[${index}]`;
    const search = parsed(savedSearchSchema, json, where);
    if (seen.ids.has(search.id)) throw new Refused('twice', where, `the id ${search.id} stands in the file before`);
    seen.ids.add(search.id);
    return { kind: 'search', search };
  }

  function entityNoteOf({ json, index = 0 }: JsonPart): ExportedItem {
    const where = `entityNotes[${index}]`;
    const note = parsed(entityNoteSchema, json, where);
    if (seen.keys.has(note.key))
      throw new Refused('twice', where, `${note.key.slice(0, 200)} stands in the file before`);
    seen.keys.add(note.key);
    return { kind: 'entity-note', note };
  }

  const readers = { clips: clipOf, corrections: correctionOf, searches: searchOf, entityNotes: entityNoteOf };

  async function itemOf(list: (typeof LISTS)[number], part: JsonPart): Promise<ExportedItem> {
    try {
      counts[list]++;
      return await readers[list](part);
    } catch (error) {
      if (error instanceof Refused) return { kind: 'broken', refused: error };
      throw error;
    }
  }

  function head(part: JsonPart): void {
    const { name, json } = part;
    if (name === 'format' && parsed(v.string(), json, name) !== 'trich-luc-collection')
      throw new Refused('wrong-format', name, 'is not "trich-luc-collection": no collection of ours');
    if (name === 'version') {
      seen.version = parsed(v.number(), json, name);
      if (!VERSIONS.includes(seen.version))
        throw new Refused(
          'wrong-version',
          name,
          `is ${seen.version}; this one reads ${VERSIONS.join(' and ')}. Update the extension`,
        );
    }
    if (name === 'counts') told = parsed(countsSchema, json, name);
    if (name === 'exportedAt') parsed(v.pipe(v.string(), v.isoTimestamp()), json, name);
  }

  return {
    async read(part: JsonPart): Promise<ExportedItem | undefined> {
      const { name, index, opens = false } = part;
      if (index === undefined && seen.names.has(name)) throw new Refused('wrong-schema', name, 'stands there twice');
      seen.names.add(name);
      if (!NAMES.has(name)) return undefined;
      const list = LISTS.find((one) => one === name);
      if ((list !== undefined) !== (index !== undefined || opens))
        throw new Refused('wrong-schema', name, list ? 'is no list' : 'is a list');
      if (list) {
        // They say whose file it is: what comes before them cannot be read.
        if (!seen.names.has('format') || seen.version === 0)
          throw new Refused(
            'wrong-format',
            'the file',
            'does not begin with its format and version: no collection of ours',
          );
        return opens ? undefined : itemOf(list, part);
      }
      if (name === 'settings')
        return { kind: 'settings', settings: parsed(v.record(v.string(), v.unknown()), part.json, name) };
      head(part);
      return undefined;
    },
    /** What can be said of the whole only at its end. */
    end(): void {
      if (!seen.names.has('format') || seen.version === 0)
        throw new Refused('wrong-format', 'the file', 'says no format and version: no collection of ours');
      if (seen.version === 1) return;
      if (!told) throw new Refused('truncated', 'counts', 'are missing: the file is not whole');
      for (const name of [...LISTS, 'annotations', 'versions', 'pictures'] as const)
        if (told[name] !== counts[name])
          throw new Refused('wrong-counts', `counts.${name}`, `says ${told[name]}, but there are ${counts[name]}`);
    },
  };
}
