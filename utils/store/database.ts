import { Dexie, type Table } from 'dexie';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { ClipContent } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { CorrectionId } from '../model/saved-correction';
import { migrations } from './migrations/migrations';
import type {
  BinRow,
  ClipRow,
  CorrectionRow,
  FreshRow,
  PlaceRow,
  PostingsRow,
  SegmentRow,
  SettingRow,
  StaleRow,
  VersionRow,
} from './rows';

/** The collection in IndexedDB. Only the functions of this folder write to it. */
export class CollectionDatabase extends Dexie {
  declare readonly clips: Table<ClipRow, ClipId>;
  declare readonly contents: Table<ClipContent, ClipId>;
  declare readonly bin: Table<BinRow, ClipId>;
  declare readonly places: Table<PlaceRow, ClipId>;
  declare readonly fresh: Table<FreshRow, ClipId>;
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly postings: Table<PostingsRow, [string, number]>;
  declare readonly annotations: Table<Annotation, AnnotationId>;
  declare readonly corrections: Table<CorrectionRow, CorrectionId>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly stale: Table<StaleRow, ClipId>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string) {
    super(name);
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/** The collection of this browser profile; it opens itself with the first read or write. */
export function openDatabase(name = 'trich-luc'): CollectionDatabase {
  return new CollectionDatabase(name);
}
