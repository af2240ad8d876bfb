import { useEffect } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { isLanguage, type Language, languageFor } from '../../../utils/i18n/language';
import type { CollectionDatabase } from '../../../utils/store/database';
import { keepFront } from '../../../utils/store/front';
import { observe } from '../../../utils/store/observe';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import type { FirstLook } from '../first-look';

/** The language the reader chose, or the browser's; undefined for the moment until the setting is read. `first` has it as it was read before. */
export function useLanguage(
  db: CollectionDatabase,
  first: FirstLook,
): [Language | undefined, (language: Language) => void] {
  const { value, error } = useWatched(
    () => observe(async () => ({ setting: await readSetting(db, 'language') })),
    [db],
  );
  useEffect(() => {
    if (value) keepFront({ language: value.setting ?? null });
  }, [value]);
  // A storage that cannot be read is reported by the list; the words are still needed to report it.
  const chosen = value ? value.setting : first.language;
  const isKnown = value !== undefined || error !== undefined || 'language' in first;
  const otherwise = isKnown ? languageFor(navigator.languages) : undefined;
  return [isLanguage(chosen) ? chosen : otherwise, (language) => void writeSetting(db, 'language', language)];
}
