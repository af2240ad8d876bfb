import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { OptionsInLanguage } from './screens/options-in-language';

const root = document.getElementById('root');
if (root) render(<OptionsInLanguage db={openDatabase()} />, root);
