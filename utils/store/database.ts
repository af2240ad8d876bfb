import { Dexie, type Table } from 'dexie';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { Backup } from '../model/backup';
import type { ClipContent } from '../model/clip';
import type { EntityNote } from '../model/entity-note';
import type { FacetKind } from '../model/facet';
import type { ClipId, EntityKey } from '../model/ids';
import type { CorrectionId } from '../model/saved-correction';
import type { SavedSearch, SearchId } from '../model/saved-search';
import type { LineWriter } from '../search/analyze';
import type { BackupFolderRow } from './backups';
import { COLLECTION } from './collection-name';
import type { ImportFilesRow, ImportRow, ImportStepRow, VisitRow } from './importing/import-rows';
import { migrations } from './migrations/migrations';
import { type Heard, nothingHeard } from './opening';
import type { PageFiles } from './page-files';
import { keepOut, type Suspects } from './quarantine/keep-out';
import type { QuarantineRow } from './quarantine/quarantine-row';
import type {
  BinRow,
  ClipNoteRow,
  ClipRow,
  CorrectionRow,
  DeathRow,
  DraftRow,
  FreshRow,
  JobRow,
  LedgerRow,
  NameRow,
  PageRow,
  PictureRow,
  PlaceRow,
  SegmentRow,
  SettingRow,
  StaleRow,
  StoryRow,
  VersionRow,
  VocabularyRow,
} from './rows';
import type { ShelvedSegment } from './shelf';

/** The collection in IndexedDB. Only the functions of this folder write to it. */
export class CollectionDatabase extends Dexie {
  declare readonly clips: Table<ClipRow, ClipId>;
  declare readonly contents: Table<ClipContent, ClipId>;
  declare readonly bin: Table<BinRow, ClipId>;
  declare readonly places: Table<PlaceRow, ClipId>;
  declare readonly fresh: Table<FreshRow, ClipId>;
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly pages: Table<PageRow, [number, number]>;
  declare readonly vocabularies: Table<VocabularyRow, number>;
  declare readonly deaths: Table<DeathRow, number>;
  declare readonly names: Table<NameRow, number>;
  declare readonly ledger: Table<LedgerRow, LedgerRow['name']>;
  declare readonly jobs: Table<JobRow, JobRow['name']>;
  declare readonly annotations: Table<Annotation, AnnotationId>;
  declare readonly corrections: Table<CorrectionRow, CorrectionId>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly stale: Table<StaleRow, ClipId>;
  declare readonly clipNotes: Table<ClipNoteRow, ClipId>;
  declare readonly pictures: Table<PictureRow, [ClipId, string]>;
  declare readonly searches: Table<SavedSearch, SearchId>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly stories: Table<StoryRow, ClipId>;
  declare readonly entityNotes: Table<EntityNote, EntityKey>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly importSteps: Table<ImportStepRow, [string, number]>;
  declare readonly importFiles: Table<ImportFilesRow, string>;
  declare readonly visits: Table<VisitRow, string>;
  declare readonly backups: Table<Backup, string>;
  declare readonly backupFolders: Table<BackupFolderRow, BackupFolderRow['name']>;
  declare readonly quarantine: Table<QuarantineRow, string>;

  /** Damaged rows that were met; nobody reads them. */
  readonly suspects: Suspects = { met: new Map(), seeing: new WeakSet() };

  /** Columns of segments that were read; a segment never changes and its number is never given again. */
  readonly shelf = new Map<number, ShelvedSegment>();

  /** How many texts a segment has, of those that were looked at. */
  readonly counts = new Map<number, number>();

  /** What is being read into memory for all who wait for it, and whether all of it was read once. */
  readonly reading: { columns?: Promise<void> | undefined; isFilled?: boolean } = {};

  /** Copies of pages that this thread reads faster; undefined in one that has none. */
  pageFiles?: PageFiles | undefined;

  /** Long pages that were compared with their checksums: whether in a file or a row, segment and page. */
  readonly wholePages = new Set<string>();

  /** Of which kind an ordinal is, as last seen: it is never given to another value. */
  readonly kinds = new Map<number, FacetKind>();

  /** What waits to be packed, as it was read, by its stamp: another one at every writing. */
  readonly waiting = new Map<string, FreshRow>();

  /** All that waited when it was looked at last, by the ids and the last stamp. */
  waitingNow?: { readonly signature: string; readonly rows: readonly FreshRow[] };

  /** How many clips are being saved one by one, and when the last was, by the clock of `performance`. */
  readonly saving = { now: 0, last: Number.NEGATIVE_INFINITY };

  /** What is heard of popups that open. */
  readonly opening: Heard = nothingHeard();

  /** What writes lines for the index, made with the first: words that came before are not folded again. */
  readonly writing: { line?: LineWriter } = {};

  /** Ordinals of facet values by name, as last seen; to be checked against the row. */
  readonly ordinals = new Map<string, number>();

  constructor(name: string) {
    // Dexie's cache of watched queries never lets go of one whose watch ended while it was being read (0018).
    super(name, { ...refusingNewer(), cache: 'disabled' });
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    this.use(keepOut(this.suspects));
  }
}

/**
 * IndexedDB for Dexie, which asks for whatever version there is after its own was refused as too old, and writes to it.
 * A collection made by a newer version must not be written to by rules that are no longer its own.
 */
function refusingNewer(): { indexedDB?: IDBFactory } {
  const factory: IDBFactory | undefined = globalThis.indexedDB;
  if (!factory) return {};
  const indexedDB: IDBFactory = {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('made by a newer version of the extension', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
  return { indexedDB };
}

/** The collection of this browser profile; it opens itself with the first read or write. */
export function openDatabase(name = COLLECTION): CollectionDatabase {
  return new CollectionDatabase(name);
}
