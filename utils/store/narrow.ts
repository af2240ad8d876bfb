import type { ClipMark } from '../model/clip';
import type { FacetFilter } from '../model/facet';
import type { ClipId } from '../model/ids';
import type { Condition, Having } from '../search/query';
import { fold } from '../text/letters';
import { hasBit } from './bits';
import type { CollectionDatabase } from './database';
import { ownNames } from './entity-notes';
import type { OpenChunk } from './open-chunks';

/** What texts must be, beside their words: by ordinals of the columns, by ids, by days. */
export interface Narrowing {
  readonly not: boolean;
  readonly ordinals?: ReadonlySet<number>;
  readonly ids?: ReadonlySet<ClipId>;
  readonly days?: readonly [from: number, to: number];
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(day) / DAY;

/** Of values that the reader gave a name of their own, which is what is shown: those whose name is meant. */
async function ownOrdinals(
  db: CollectionDatabase,
  kind: string,
  isMeant: (folded: string) => boolean,
): Promise<readonly number[]> {
  const keys = [...(await ownNames(db))].flatMap(([key, name]) => (isMeant(fold(name)) ? [[kind, key]] : []));
  return keys.length > 0 ? db.names.where('[kind+key]').anyOf(keys).primaryKeys() : [];
}

/** The ordinals of the values that a reader means: whose name begins so, else has it somewhere, else none. */
async function ordinalsOf(db: CollectionDatabase, kind: string, value: string): Promise<ReadonlySet<number>> {
  const folded = fold(value);
  const begun = db.names
    .where('[kind+folded]')
    .between([kind, folded], [kind, `${folded}\uffff`])
    .primaryKeys();
  const first = (await Promise.all([begun, ownOrdinals(db, kind, (name) => name.startsWith(folded))])).flat();
  if (first.length > 0) return new Set(first);
  const isWithin = (name: string) => ` ${name}`.includes(` ${folded}`);
  const all = await db.names.where('[kind+folded]').between([kind, ''], [kind, '\uffff']).toArray();
  const within = all.flatMap(({ ordinal = 0, folded: name }) => (isWithin(name) ? [ordinal] : []));
  return new Set([...within, ...(await ownOrdinals(db, kind, isWithin))]);
}

const idsBy = async (db: CollectionDatabase, index: 'tags' | 'marks', key: string): Promise<ReadonlySet<ClipId>> =>
  new Set(await db.clips.where(index).equals(key).primaryKeys());

async function tagged(db: CollectionDatabase, value: string): Promise<ReadonlySet<ClipId>> {
  const folded = fold(value);
  const tags = await db.names
    .where('[kind+folded]')
    .between(['tag', folded], ['tag', `${folded}\uffff`])
    .toArray();
  // Tags may be of signs alone, which fold to nothing.
  const keys = folded === '' ? [value] : tags.map(({ key }) => key);
  return new Set(await db.clips.where('tags').anyOf(keys).primaryKeys());
}

const MARKS: Readonly<Partial<Record<Having, ClipMark>>> = {
  note: 'note',
  star: 'star',
  archive: 'archive',
  unread: 'read',
};

async function having(db: CollectionDatabase, what: Having, not: boolean): Promise<Narrowing> {
  if (what === 'unsure') return { not, ordinals: await ordinalsOf(db, 'unsure', 'unsure') };
  if (what === 'tag') return { not, ids: new Set(await db.clips.where('tags').above('').primaryKeys()) };
  const ids = await idsBy(db, 'marks', MARKS[what] ?? what);
  return { not: what === 'unread' ? !not : not, ids };
}

async function byFilter(db: CollectionDatabase, { kind, key }: FacetFilter): Promise<Narrowing> {
  if (kind === 'tag') return { not: false, ids: await idsBy(db, 'tags', key) };
  if (kind === 'mark') return { not: false, ids: await idsBy(db, 'marks', key) };
  return { not: false, ordinals: new Set(await db.names.where('[kind+key]').equals([kind, key]).primaryKeys()) };
}

async function byCondition(db: CollectionDatabase, condition: Condition): Promise<Narrowing> {
  const { not } = condition;
  switch (condition.field) {
    case 'before':
      return { not, days: [Number.NEGATIVE_INFINITY, dayNumber(condition.day)] };
    case 'after':
      return { not, days: [dayNumber(condition.day), Number.POSITIVE_INFINITY] };
    case 'has':
      return having(db, condition.what, not);
    case 'tag':
      return { not, ids: await tagged(db, condition.value) };
    default:
      return { not, ordinals: await ordinalsOf(db, condition.field, condition.value) };
  }
}

/** Looks up what conditions and filters mean in the collection. Part of the caller's transaction. */
export function narrowings(
  db: CollectionDatabase,
  conditions: readonly Condition[],
  filters: readonly FacetFilter[],
): Promise<readonly Narrowing[]> {
  return Promise.all([...conditions.map((one) => byCondition(db, one)), ...filters.map((one) => byFilter(db, one))]);
}

/** The texts of a chunk that are there and are all of it. */
export function allowedIn(chunk: OpenChunk, narrowed: readonly Narrowing[]): (text: number) => boolean {
  const { dead } = chunk;
  if (narrowed.length === 0) return dead ? (text) => !hasBit(dead, text) : () => true;
  const allowed = new Uint8Array(chunk.count).fill(1);
  const drop = (isIt: (text: number) => boolean, not: boolean) => {
    for (let text = 0; text < chunk.count; text++) if (allowed[text] === 1 && isIt(text) === not) allowed[text] = 0;
  };
  if (dead) drop((text) => hasBit(dead, text), true);
  for (const { not, ordinals, ids, days } of narrowed) {
    if (days) drop((text) => (chunk.day[text] ?? 0) >= days[0] && (chunk.day[text] ?? 0) < days[1], not);
    if (ids) drop(chunk.isAmong(ids), not);
    if (!ordinals) continue;
    const has = new Uint8Array(chunk.count);
    chunk.eachValue(allowed, (text, value) => {
      if (ordinals.has(value)) has[text] = 1;
    });
    drop((text) => has[text] === 1, not);
  }
  return (text) => allowed[text] === 1;
}
