import { confidenceOf, type Tally, weightOf } from '../shared/confidence';

/**
 * How often each fact by which a document is read was right. Read by hand in November 2026 over random hits in the 1,400
 * articles of ../shared/corpus/pool.ndjson, by one reader; spans and particularity, not attributes. Facts of one mention are
 * added: those beside each other here follow from different words.
 */
const TALLIES = {
  // Numbers: 45 of 2,599 with a symbol and the 75 of the shown articles; 40, 49 and 46 of 747 without; all 17 of a list.
  'a symbol': { right: 120, wrong: 0 },
  'a number behind "số"': { right: 39, wrong: 1 },
  'a number behind a capital': { right: 48, wrong: 1 },
  'a number behind a lower-case kind': { right: 44, wrong: 0 },
  'a number that goes on a list': { right: 17, wrong: 0 },
  // Sessions and congresses: all 28 and all 17.
  'a session of the Central Committee': { right: 28, wrong: 0 },
  'a congress with its number': { right: 17, wrong: 0 },
  // Laws: 60 of 1,212 known titles, all 47 unknown ones, 39 of 57 amending ones, all 48 founding texts.
  'a title of the lexicon': { right: 60, wrong: 0 },
  'a title that nobody knows': { right: 43, wrong: 4 },
  'a year or a revision behind the title': { right: 20, wrong: 1 },
  'a law by its year': { right: 12, wrong: 0 },
  'a law it amends': { right: 36, wrong: 3 },
  'a code by its abbreviation': { right: 17, wrong: 0 },
  'a founding text': { right: 48, wrong: 0 },
  // All 52 told by issuer and subject; wrong were foreign bodies and decrees in general.
  'an issuer with a subject': { right: 47, wrong: 5 },
  // All 56 plans by what ends their title. Wrong were a plan of two states, one that was a resolution's subject, and what is a
  // programme of work rather than a paper ("Chương trình xây dựng luật năm 2017"): readers differ on those.
  'a title that ends with its time': { right: 30, wrong: 10 },
  'a title in quotation marks': { right: 4, wrong: 1 },
  'a title up to the end of what is made': { right: 8, wrong: 3 },
  // All 27: wrong were ends, and one that any body has.
  'a regulation that is issued': { right: 23, wrong: 4 },
  // All 31: right is what particular paper is meant, though whether it is a mention at all is a matter of taste.
  'a maker and a subject': { right: 24, wrong: 7 },
  // All seven of the pool, and its only one: few, so that the second is shown as unsure.
  'a subject that everybody knows': { right: 7, wrong: 0 },
  'a sitting with its number': { right: 1, wrong: 0 },
} satisfies Readonly<Record<string, Tally>>;

/** What a rule saw. */
export type DocumentFact = keyof typeof TALLIES;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(TALLIES).map(([fact, tally]) => [fact, weightOf(tally)]),
);

/** How sure a mention is by the facts that a rule saw. */
export function sureBy(...facts: readonly DocumentFact[]): number {
  let sum = 0;
  for (const fact of facts) sum += WEIGHTS.get(fact) as number;
  return confidenceOf([sum]);
}
