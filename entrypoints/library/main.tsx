import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { ShellInLanguage } from './screens/shell-in-language';

const root = document.getElementById('root');
if (root) render(<ShellInLanguage db={openDatabase()} />, root);
