import { openDatabase } from '../../../utils/store/database';
import { rootFolder } from '../../../utils/store/page-file';
import { pageFilesOf } from '../../../utils/store/page-files';
import { tendQuarantine } from '../../../utils/store/quarantine/tend-quarantine';
import { serveQuestions, type ToWorker } from './serve-questions';

/** A worker of the library: searches and counts, so that who types, scrolls or opens the popup does not wait for it. */
const db = openDatabase();
const root = rootFolder();
db.pageFiles = root && pageFilesOf(db, root);
tendQuarantine(db, () => new Date().toISOString());
const serve = serveQuestions(db, (said) => self.postMessage(said));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data));
