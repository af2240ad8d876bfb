import { useMemo } from 'preact/hooks';
import type { ListPlace } from '../../../components/library/use-list-place';
import { Unheard } from '../../../components/notice/unheard';
import { faultText } from '../../../utils/i18n/fault-text';
import { faultOf } from '../../../utils/store/fault';
import { Kept } from '../hooks/kept-here';
import { useAddress } from '../hooks/use-address';
import { useDeeds } from '../hooks/use-deeds';
import { useKeysSheet } from '../hooks/use-keys-sheet';
import { useScreen } from '../hooks/use-screen';
import { Titles, useTabName } from '../hooks/use-title';
import { routeFor, type ScreenProps } from '../routes';
import { Header } from './header';

export interface ShellProps extends Omit<ScreenProps, 'address'> {
  readonly onLanguage: () => void;
}

/** The header, and beneath it the screen that the address asks for. */
export function Shell({ t, db, onLanguage }: ShellProps) {
  const address = useAddress();
  const sheet = useKeysSheet();
  const route = routeFor(address.query);
  const loaded = useScreen(route);
  const places = useMemo(() => new Map<string, ListPlace>(), []);
  const deeds = useDeeds();
  const tell = useTabName(t(`nav.${route.nav ?? 'articles'}`));
  return (
    <div class="shell">
      <Header t={t} db={db} route={route} onKeys={sheet.open} onLanguage={onLanguage} />
      <Titles.Provider value={tell}>
        <Kept.Provider value={{ places, deeds }}>
          {loaded && <loaded.Screen key={loaded.route.param} t={t} db={db} address={address} />}
        </Kept.Provider>
      </Titles.Provider>
      <Unheard language={t.language} say={(reason) => faultText(t, faultOf(reason))} />
      {sheet.Sheet && <sheet.Sheet language={t.language} onClose={sheet.close} />}
    </div>
  );
}
