import type { Language } from './language';

/** A sentence that depends on `{count}`, by the plural categories of `Intl.PluralRules`; Vietnamese has only `other`. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** One message in every language: a missing translation is a compile error. `{name}` is replaced by a parameter. */
export type Message = Readonly<Record<Language, string | Plural>>;

/** Messages by key; the part before the dot is the place where they are shown. */
export type Catalog = Readonly<Record<string, Message>>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<Value> = Value extends string
  ? NamesIn<Value>
  : Value extends { readonly other: infer Other }
    ? 'count' | NamesIn<Other>
    : never;

/** The names of the parameters that a message needs, in any of its languages. */
export type ParameterOf<M extends Message> = NamesOf<M[Language]>;
