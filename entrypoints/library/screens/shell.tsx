import { useEffect } from 'preact/hooks';
import { useAddress } from '../hooks/use-address';
import { useKeysSheet } from '../hooks/use-keys-sheet';
import { useScreen } from '../hooks/use-screen';
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
  const name = t(`nav.${route.nav ?? 'articles'}`);
  useEffect(() => {
    document.title = `${name} – Trích Lục`;
  }, [name, route]);
  return (
    <div class="shell">
      <Header t={t} db={db} route={route} onKeys={sheet.open} onLanguage={onLanguage} />
      {loaded && <loaded.Screen key={loaded.route.param} t={t} db={db} address={address} />}
      {sheet.Sheet && <sheet.Sheet language={t.language} onClose={sheet.close} />}
    </div>
  );
}
