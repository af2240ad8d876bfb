import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { LibraryInLanguage } from './screens/library-in-language';

const root = document.getElementById('root');
if (root) render(<LibraryInLanguage db={openDatabase()} />, root);
