import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { actsWhileSeen } from './acts-while-seen';
import { firstLook } from './first-look';
import { PopupInLanguage } from './screens/popup-in-language';

const root = document.getElementById('root');
const db = openDatabase();
actsWhileSeen(db);
if (root) void firstLook(db).then((first) => render(<PopupInLanguage db={db} first={first} />, root));
