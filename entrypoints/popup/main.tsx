import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { readerActs } from '../../utils/store/reader-acts';
import { firstLook } from './first-look';
import { PopupInLanguage } from './screens/popup-in-language';

const root = document.getElementById('root');
const db = openDatabase();
// For as long as it is open.
readerActs(db, new Promise(() => undefined));
if (root) void firstLook(db).then((first) => render(<PopupInLanguage db={db} first={first} />, root));
