import { copied } from './copied';

/** Forms of phrases are made once, whatever article asks; so many are kept. */
const MOST = 5_000;

/** What `make` makes of a phrase, from `forms` where it was made before. */
export function kept<Form>(forms: Map<string, Form>, phrase: string, make: (phrase: string) => Form): Form {
  const before = forms.get(phrase);
  if (before !== undefined) return before;
  if (forms.size >= MOST) forms.clear();
  const form = make(phrase);
  // Cut out of a text, the phrase would keep all of it in memory.
  forms.set(copied(phrase), form);
  return form;
}
