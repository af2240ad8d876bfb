import { render } from 'preact';
import { backUpHere } from '../../utils/backup/back-up-here';
import { openDatabase } from '../../utils/store/database';
import { OptionsInLanguage } from './screens/options-in-language';

const root = document.getElementById('root');
const db = openDatabase();
if (root) render(<OptionsInLanguage db={db} />, root);
void backUpHere(db);
