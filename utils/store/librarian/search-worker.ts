import { openDatabase } from '../database';
import { rootFolder } from '../page-file';
import { pageFilesOf } from '../page-files';
import { tendQuarantine } from '../quarantine/tend-quarantine';
import { serveQuestions, type ToWorker } from './serve-questions';

/** The worker of a page, the library or the popup: searches and counts, so that who types, scrolls or opens the popup does not wait for it. */
const db = openDatabase();
const root = rootFolder();
db.pageFiles = root && pageFilesOf(db, root);
tendQuarantine(db, () => new Date().toISOString());
const serve = serveQuestions(db, (said) => self.postMessage(said));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data));
