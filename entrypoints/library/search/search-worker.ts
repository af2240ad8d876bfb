import { openDatabase } from '../../../utils/store/database';
import { tendQuarantine } from '../../../utils/store/quarantine/tend-quarantine';
import { type Request, serveSearches } from './serve-searches';

/** A worker of the library: searches and counts, so that who types, scrolls or opens the popup does not wait for it. */
const db = openDatabase();
tendQuarantine(db, () => new Date().toISOString());
const serve = serveSearches(db, (reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }: MessageEvent<Request>) => serve(data));
