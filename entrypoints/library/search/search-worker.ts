import { openDatabase } from '../../../utils/store/database';
import { pageFilesOf } from '../../../utils/store/page-files';
import { tendQuarantine } from '../../../utils/store/quarantine/tend-quarantine';
import { serveQuestions, type ToWorker } from './serve-questions';

/** A worker of the library: searches and counts, so that who types, scrolls or opens the popup does not wait for it. */
const db = openDatabase();
db.pageFiles = pageFilesOf(db);
tendQuarantine(db, () => new Date().toISOString());
const serve = serveQuestions(db, (said) => self.postMessage(said));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data));
