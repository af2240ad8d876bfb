/** The languages of the interface, in the order they are offered. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** True for a value that names a language of the interface. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The interface's language for the languages a browser asks for (`navigator.languages`).
 *
 * The first that we speak; English for readers of neither.
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}
