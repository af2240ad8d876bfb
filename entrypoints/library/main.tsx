import { render } from 'preact';
import { backUpHere } from '../../utils/backup/back-up-here';
import { openDatabase } from '../../utils/store/database';
import { tendQuarantine } from '../../utils/store/quarantine/tend-quarantine';
import { saysReaderActs } from './says-reader-acts';
import { ShellInLanguage } from './screens/shell-in-language';

const root = document.getElementById('root');
const db = openDatabase();
tendQuarantine(db, () => new Date().toISOString());
if (root) render(<ShellInLanguage db={db} />, root);
void backUpHere(db);
saysReaderActs(db);
