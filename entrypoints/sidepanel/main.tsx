import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { PanelInLanguage } from './screens/panel-in-language';

const root = document.getElementById('root');
if (root) render(<PanelInLanguage db={openDatabase()} />, root);
