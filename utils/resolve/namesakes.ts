import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import type { Named } from './known-official';

/** Ages that differ by more are two people's: one article may count a year otherwise. */
const SAME_AGE = 1;

const MOST_PEOPLE = 3;

interface Person {
  readonly age: number;
  readonly said: Set<string>;
}

/**
 * Tells apart the people of one full name whose ages and offices both differ; answers with the key of each mention that
 * is not the first one's. On anything less they stay one: two people made of one cost more than one made of two.
 */
export function namesakes(named: readonly Named[]): ReadonlyMap<OfficialCandidate, string> {
  const keys = new Map<OfficialCandidate, string>();
  // Ages alone tell people apart, and most articles say none.
  if (!named.some(({ evidence }) => evidence.age !== undefined)) return keys;
  const byName = new Map<string, Named[]>();
  for (const one of named) {
    if (one.evidence.short) continue;
    const others = byName.get(one.folded);
    if (others === undefined) byName.set(one.folded, [one]);
    else others.push(one);
  }
  for (const [name, mentions] of byName) {
    const people = peopleOf(mentions);
    if (people.length < 2) continue;
    let person = 0;
    for (const one of mentions) {
      person = personOf(one, people) ?? person;
      if (person > 0) keys.set(one.candidate, `${name} ${person + 1}`);
    }
  }
  return keys;
}

/** The people that the ages of a name tell; one alone if any two of them share an office or a rank. */
function peopleOf(mentions: readonly Named[]): readonly Person[] {
  const people: Person[] = [];
  for (const { evidence } of mentions) {
    const { age } = evidence;
    if (age === undefined) continue;
    const known = people.find((person) => Math.abs(person.age - age) <= SAME_AGE);
    const person = known ?? { age, said: new Set() };
    if (known === undefined) people.push(person);
    // A list of ages is no list of namesakes.
    if (people.length > MOST_PEOPLE) return [];
    for (const word of saidOf(evidence)) person.said.add(word);
  }
  const apart = people.every(
    ({ said }, i) =>
      said.size > 0 && people.every((other, j) => i === j || [...said].every((word) => !other.said.has(word))),
  );
  return apart ? people : people.slice(0, 1);
}

function saidOf({ ranks, positions }: Named['evidence']): readonly string[] {
  return [...ranks.map(foldOnce), ...positions.map(({ role }) => foldOnce(role))];
}

function personOf({ evidence }: Named, people: readonly Person[]): number | undefined {
  const { age } = evidence;
  const found = people.findIndex((person) =>
    age === undefined ? saidOf(evidence).some((word) => person.said.has(word)) : Math.abs(person.age - age) <= SAME_AGE,
  );
  return found < 0 ? undefined : found;
}
