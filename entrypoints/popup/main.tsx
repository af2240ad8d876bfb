import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { PopupInLanguage } from './screens/popup-in-language';

const root = document.getElementById('root');
if (root) render(<PopupInLanguage db={openDatabase()} />, root);
