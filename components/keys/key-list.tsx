import { Fragment } from 'preact';
import { type KeysTranslator, keysMessages } from '../../utils/i18n/messages/keys';

/** A shortcut as the browser has it now; `keys` is empty where the reader or another extension took it. */
export interface BrowserKey {
  readonly name: string;
  readonly keys: string;
}

export interface KeyListProps {
  readonly t: KeysTranslator;
  /** What the browser answers for the commands of the manifest. */
  readonly commands: readonly BrowserKey[];
}

/** Keys the card listens to in the page (entrypoints/card/keys.ts, notes/follow-selection.ts). */
const pageKeys = [
  ['Alt+Shift+N', 'keys.next'],
  ['Alt+Shift+P', 'keys.previous'],
  ['Alt+Shift+L', 'keys.list'],
  ['Alt+Shift+H', 'keys.mark'],
] as const;

/** Keys of the library (components/library/clip-table.tsx, entrypoints/library/act-of-key.ts, hooks/use-reading-keys.ts). */
const libraryKeys = [
  ['/', 'keys.search'],
  ['j k ↑ ↓', 'keys.move'],
  ['Home End', 'keys.ends'],
  ['Enter o', 'keys.open'],
  ['x', 'keys.select'],
  ['s', 'keys.star'],
  ['r', 'keys.read'],
  ['e a', 'keys.archive'],
  ['Delete', 'keys.delete'],
  ['Ctrl+Z', 'keys.undo'],
  ['?', 'keys.sheet'],
] as const;

/** Every shortcut there is: the browser's as they are set now, those of an article's page, those of the library. */
export function KeyList({ t, commands }: KeyListProps) {
  const named = commands.flatMap(({ name, keys }) => {
    const key = `command.${name}`;
    return key in keysMessages ? [{ keys, what: t(key as 'command.clip') }] : [];
  });
  const group = (rows: typeof pageKeys | typeof libraryKeys) => (
    <dl class="keys">
      {rows.map(([keys, what]) => (
        <Fragment key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{t(what)}</dd>
        </Fragment>
      ))}
    </dl>
  );
  return (
    <>
      <h3>{t('keys.everywhere')}</h3>
      <dl class="keys">
        {named.map(({ keys, what }) => (
          <Fragment key={what}>
            <dt>{keys === '' ? t('keys.none') : <kbd>{keys}</kbd>}</dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="what">{t('keys.change')}</p>
      <h3>{t('keys.page')}</h3>
      {group(pageKeys)}
      <h3>{t('keys.library')}</h3>
      {group(libraryKeys)}
    </>
  );
}
