import type { ComponentType } from 'preact';
import type { LibraryTranslator, libraryMessages } from '../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../utils/store/database';
import type { Address } from './hooks/use-address';
import { Articles } from './screens/articles';

/** The screens that the header names: every `nav.NAME` of the catalog. */
type NavName = keyof typeof libraryMessages extends infer Key
  ? Key extends `nav.${infer Name}`
    ? Name
    : never
  : never;

/** What every screen of the library gets. */
export interface ScreenProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  /** What the query string says, and how to go elsewhere. Links `<a href="?bin">` need neither. */
  readonly address: Address;
}

/** A screen of the library under a name in the query string: `?bin`, `?official=KEY`. */
export interface Route {
  /** Absent: the screen that is shown when no other is asked for. */
  readonly param?: string;
  /** Where its name stands in the header, `nav.<name>`; screens that are only reached from others have none. */
  readonly nav?: NavName;
  /** Screens are loaded when they are asked for. */
  readonly load: () => Promise<ComponentType<ScreenProps>>;
}

/** Every screen, one a line, in the order of the header. The first whose name the query string has is shown. */
export const routes: readonly Route[] = [
  { nav: 'articles', load: async () => Articles },
  { nav: 'officials', param: 'officials', load: async () => (await import('./screens/officials')).Officials },
  { nav: 'documents', param: 'documents', load: async () => (await import('./screens/documents')).Documents },
  { nav: 'pictures', param: 'pictures', load: async () => (await import('./screens/pictures')).Pictures },
  { nav: 'statistics', param: 'statistics', load: async () => (await import('./screens/statistics')).Statistics },
  { nav: 'export', param: 'export', load: async () => (await import('./screens/export-screen')).ExportScreen },
  { nav: 'import', param: 'import', load: async () => (await import('./screens/import-screen')).ImportScreen },
  { nav: 'bin', param: 'bin', load: async () => (await import('./screens/bin')).Bin },
  { param: 'damaged', load: async () => (await import('./screens/damaged')).Damaged },
  { param: 'official', load: async () => (await import('./screens/official')).Official },
  { param: 'document', load: async () => (await import('./screens/document')).Document },
];

/** The screen that a query string asks for. */
export function routeFor(query: URLSearchParams): Route {
  const fallback: Route = { load: async () => Articles };
  return routes.find(({ param }) => param !== undefined && query.has(param)) ?? routes[0] ?? fallback;
}
