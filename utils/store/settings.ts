import type { CollectionDatabase } from './database';
import { keepFront } from './front';

/** What a reader can choose; every value is checked by the one who reads it. */
export type SettingName = 'language' | 'view' | 'paused' | 'backup' | 'pictures' | 'desk';

/** The value of a setting as it was stored, undefined if it never was. */
export async function readSetting(db: CollectionDatabase, name: SettingName): Promise<unknown> {
  return (await db.settings.get(name))?.value;
}

/** Stores what `make` makes of the setting as it is stored now: a page may show it as it was. Answers what was made. */
export function changeSetting<T>(db: CollectionDatabase, name: SettingName, make: (stored: unknown) => T): Promise<T> {
  return db.transaction('rw', db.settings, async () => {
    const made = make(await readSetting(db, name));
    await writeSetting(db, name, made);
    return made;
  });
}

/** Stores a setting; `null` takes the choice back. */
export async function writeSetting(db: CollectionDatabase, name: SettingName, value: unknown): Promise<void> {
  await db.settings.put({ name, value });
  if (name === 'language') keepFront({ language: value });
}
