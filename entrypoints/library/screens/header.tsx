import { useEffect, useRef } from 'preact/hooks';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { type Route, routes } from '../routes';
import { CollectionMenu } from './collection-menu';
import { DamagedLine } from './damaged-line';

export interface HeaderProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly route: Route;
  readonly onKeys: () => void;
  readonly onLanguage: () => void;
}

/** The name, the ways to every screen that has one in the header, and what is done with the whole collection. */
export function Header({ t, db, route, onKeys, onLanguage }: HeaderProps) {
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the names go on to the side: the one that is shown must not be out of sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [route, t]);
  return (
    <header class="header">
      <h1 class="wordmark">Trích Lục</h1>
      <nav class="nav" ref={nav} aria-label={t('library.screens')}>
        {routes.map(
          ({ nav, param }) =>
            nav && (
              <a
                key={nav}
                class="nav-link"
                href={`?${param ?? ''}`}
                aria-current={route.nav === nav ? 'page' : undefined}
              >
                {t(`nav.${nav}`)}
              </a>
            ),
        )}
      </nav>
      <CollectionMenu t={t} db={db} />
      <button type="button" class="link header-keys" onClick={onKeys}>
        {t('library.shortcuts')}
      </button>
      <button type="button" class="link" onClick={onLanguage}>
        {t('library.language')}
      </button>
      <DamagedLine t={t} db={db} />
    </header>
  );
}
