import { deriveAnew } from './derive-anew';
import type { Migration } from './migration';
import { waitForStories } from './wait-for-stories';

/** What readers add to clips and keep beside them, imports, backups, stories, and postings on pages. */
export const version4: Migration = {
  version: 4,
  stores: {
    // By whom a clip was recognized: after an update the others are found without reading all.
    clips: 'id, &canonicalUrl, savedAt, publishedAt, recognizerVersion, *officialKeys, *documentKeys, *tags, *marks',
    // The reader's notes on whole clips.
    clipNotes: 'id',
    // What was kept of clips' pictures, apart from the bodies that searches and lists read.
    pictures: '[clipId+address], clipId',
    // Saved searches, few enough to be read all at once.
    searches: 'id',
    // What was being typed when the popup closed.
    drafts: 'name',
    // Postings by pages in place of a row a term.
    postings: null,
    pages: '[segment+page]',
    // The stamp says whether a waiting row was read before.
    fresh: 'id, &stamp',
    // Imports that run, and what each of their steps changed: the way on and the way back.
    imports: 'id, state',
    importSteps: '[importId+step]',
    importFiles: 'importId',
    // Addresses to visit, from the lists of other tools.
    visits: 'url, addedAt',
    // Which clips tell one story, found by the marks they share.
    stories: 'id, story, *marks',
    // What a reader calls and notes of an official or a document.
    entityNotes: 'key',
    // The journal of backups, and the folder they go to.
    backups: 'id',
    backupFolders: 'name',
    // What is damaged and was put aside.
    quarantine: 'key',
  },
  upgrade: async (transaction) => {
    await deriveAnew(transaction);
    await waitForStories(transaction);
  },
};
