import type { DocumentAttributes, OfficialDocument } from '../../model/document';
import { compareWords } from '../../text/compare-words';
import { fold } from '../../text/letters';
import { compareSources, type Source } from './reading';

/** The attributes in the order in which a reader asks for them. */
export const factNames = ['number', 'title', 'issuer', 'date', 'term', 'symbol'] as const;

export type FactName = (typeof factNames)[number];

/** One value that articles give an attribute. */
export interface FactValue {
  /** As most articles write it. */
  readonly value: string;
  /** The first article that says so; undefined where none does and the registry or the symbol adds it. */
  readonly source?: Source;
  /** How many articles say so, or were completed so. */
  readonly articles: number;
}

/** An attribute of a document: what was read, and what was only inferred, never mixed. */
export interface Fact {
  readonly name: FactName;
  /** The most said first. */
  readonly read: readonly FactValue[];
  readonly inferred: readonly FactValue[];
  /** True if two articles say what cannot be the same, one only shorter. */
  readonly isContested: boolean;
}

interface Tally {
  readonly writings: Map<string, number>;
  source?: Source;
  articles: number;
}

/** Gathers the attributes of one document, article by article. */
export interface FactGatherer {
  readonly add: (document: OfficialDocument, source: Source) => void;
  readonly facts: () => readonly Fact[];
}

/** A gatherer of facts. */
export function gatherFacts(): FactGatherer {
  const readValues = new Map<FactName, Map<string, Tally>>();
  const inferred = new Map<FactName, Map<string, Tally>>();
  return {
    add: (document, source) => {
      addAll(readValues, document, source);
      addAll(inferred, document.inferred);
    },
    facts: () =>
      factNames.flatMap((name) => {
        const said = valuesOf(readValues.get(name));
        const added = valuesOf(inferred.get(name)).filter(
          ({ value }) => !said.some((one) => sameValue(name, one.value, value)),
        );
        if (said.length + added.length === 0) return [];
        const read = mostExact(name, said);
        return [{ name, read, inferred: added, isContested: isContested(read) }];
      }),
  };
}

function addAll(all: Map<FactName, Map<string, Tally>>, attributes: DocumentAttributes, source?: Source): void {
  for (const name of factNames) {
    const value = attributes[name];
    if (value === undefined) continue;
    const values = all.get(name) ?? new Map<string, Tally>();
    all.set(name, values);
    const key = fold(value);
    const tally = values.get(key) ?? { writings: new Map<string, number>(), articles: 0 };
    values.set(key, tally);
    tally.articles++;
    tally.writings.set(value, (tally.writings.get(value) ?? 0) + 1);
    if (source && (!tally.source || compareSources(source, tally.source) < 0)) tally.source = source;
  }
}

function valuesOf(values: ReadonlyMap<string, Tally> | undefined): readonly FactValue[] {
  return [...(values?.values() ?? [])]
    .map(({ writings, source, articles }): FactValue => {
      const [value] = [...writings].sort((a, b) => b[1] - a[1]).map(([writing]) => writing);
      return { value: value ?? '', articles, ...(source ? { source } : {}) };
    })
    .sort((a, b) => b.articles - a.articles || compareWords(a.value, b.value));
}

/** "Phát triển du lịch" is a shorter "Phát triển du lịch trở thành …". */
function isContested(values: readonly FactValue[]): boolean {
  const said = values.map(({ value }) => fold(value));
  return said.some((one, i) => said.slice(i + 1).some((other) => !one.startsWith(other) && !other.startsWith(one)));
}

const sameValue = (name: FactName, a: string, b: string) =>
  fold(a) === fold(b) || (name === 'date' && (a.startsWith(b) || b.startsWith(a)));

/** "2022" says less than "2022-01-26" and nothing else: it is no second value. */
function mostExact(name: FactName, values: readonly FactValue[]): readonly FactValue[] {
  if (name !== 'date') return values;
  return values.filter(
    ({ value }) => !values.some((other) => other.value.length > value.length && other.value.startsWith(value)),
  );
}
