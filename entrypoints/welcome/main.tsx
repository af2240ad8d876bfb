import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import { WelcomeInLanguage } from './welcome-in-language';

const root = document.getElementById('root');
if (root) render(<WelcomeInLanguage db={openDatabase()} />, root);
