import { readdirSync } from 'node:fs';
import type { Catalog } from '../../utils/i18n/catalog';

const folder = new URL('../../utils/i18n/messages/', import.meta.url);

/** Every catalog there is, by the name of its file: none can be forgotten. */
export const catalogs: Readonly<Record<string, Catalog>> = Object.fromEntries(
  await Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (file) => {
        const module = (await import(new URL(file, folder).pathname)) as Readonly<Record<string, Catalog>>;
        const [catalog = {}] = Object.entries(module).flatMap(([name, value]) =>
          name.endsWith('Messages') ? [value] : [],
        );
        return [file, catalog] as const;
      }),
  ),
);
