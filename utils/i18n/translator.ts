import type { Catalog, Message, ParameterOf, Plural } from './catalog';
import type { Language } from './language';

type Parameters<M extends Message> = [ParameterOf<M>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParameterOf<M>, string | number>>];

/** Says the messages of a catalog in one language. */
export interface Translator<C extends Catalog> {
  <K extends keyof C & string>(key: K, ...parameters: Parameters<C[K]>): string;
  readonly language: Language;
}

/** What is made when it is asked for first. */
function onceMade<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function choose(text: string | Plural, count: unknown, rules: () => Intl.PluralRules): string {
  if (typeof text === 'string') return text;
  const category = typeof count === 'number' ? rules().select(count) : 'other';
  return category === 'one' ? (text.one ?? text.other) : text.other;
}

/**
 * Makes `t('page.clip')` for one language and catalog.
 *
 * Parameters are typed from the messages themselves; numbers are written the language's way.
 */
export function createTranslator<C extends Catalog>(language: Language, catalog: C): Translator<C> {
  // Made when they are asked for first: each takes a millisecond of what a page is waited for.
  const rules = onceMade(() => new Intl.PluralRules(language));
  const numbers = onceMade(() => new Intl.NumberFormat(language));
  const say = (key: string, parameters: Readonly<Record<string, string | number>> = {}) => {
    const text = catalog[key]?.[language] ?? key;
    return choose(text, parameters.count, rules).replace(/\{(\p{L}+)\}/gu, (placeholder, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? numbers().format(value) : (value ?? placeholder);
    });
  };
  return Object.assign(say, { language }) as Translator<C>;
}
