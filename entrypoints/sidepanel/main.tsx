import { render } from 'preact';
import { keepFocus } from '../../components/panel/keep-focus';
import { backUpHere } from '../../utils/backup/back-up-here';
import { openDatabase } from '../../utils/store/database';
import { PanelInLanguage } from './screens/panel-in-language';

const root = document.getElementById('root');
const db = openDatabase();
if (root) {
  render(<PanelInLanguage db={db} />, root);
  keepFocus(root);
}
void backUpHere(db);
