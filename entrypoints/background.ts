import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../utils/messages/serve-background';
import { manifestString, onCommand, onInstalled } from '../utils/webext/lifecycle';
import { onMenuItem, setMenuItem } from '../utils/webext/menus';
import { openPanel } from '../utils/webext/panel';
import { extensionUrl } from '../utils/webext/runtime';
import { openTab } from '../utils/webext/tabs';
import { answers } from './background/answers';
import { clipTab } from './background/clip-tab';
import { keepBackups } from './background/keep-backups';
import { keepRecognition, wakeForRecognition } from './background/keep-recognition';
import { keepSites } from './background/keep-sites';
import { once } from './background/once';
import { packagedLexicon } from './background/packaged-lexicon';
import { tender } from './background/tend-all';
import { tendedDatabase } from './background/tended-database';

/** Everything is wired in the worker's first turn: what is registered later is not woken for. */
export default defineBackground({
  main() {
    const database = once(tendedDatabase);
    const workshop = { lexicon: once(packagedLexicon), database, wakeAgain: wakeForRecognition };
    const tending = tender(workshop);
    serveBackground(answers(workshop, tending));
    keepSites();
    keepBackups(database);
    keepRecognition(database, tending.tend);
    onInstalled((first) => {
      void setMenuItem({ id: 'clip', title: manifestString('clip') });
      if (first) void openTab(extensionUrl('welcome.html'));
    });
    onMenuItem((id, tabId) => {
      if (id === 'clip') void clipTab(tabId);
    });
    onCommand((command, tabId) => {
      if (command === 'clip') void clipTab(tabId);
      if (command === 'panel') void openPanel(tabId);
    });
  },
});
