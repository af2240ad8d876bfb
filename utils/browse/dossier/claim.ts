import type { EntityKey } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { fold } from '../../text/letters';
import { sentenceAt } from '../../text/sentence-spans';
import type { Span } from '../../text/span';
import { type Quote, quoteAround, type Reading, type Source } from './reading';

/** A rank or an office that an article gives a person. */
export interface Claim {
  readonly kind: 'rank' | 'office';
  /** The rank, or the role: "Thứ trưởng". */
  readonly role: string;
  readonly organization?: string;
  /** What the seeds add: until when the organization had this name. */
  readonly renamedInto?: string;
  readonly source: Source;
  /** The sentence that says it. */
  readonly quote: Quote;
  /** False if no sentence that names the person says all of it: the sentence is then the first that names them. */
  readonly isVerbatim: boolean;
}

/** Everything an article says of an official's ranks and offices, each with the sentence it comes from. */
export function claimsOf(reading: Reading, key: EntityKey): readonly Claim[] {
  const official = reading.recognition.officials.find((one) => one.key === key);
  const mentions = reading.recognition.mentions.filter(({ ref, kind }) => ref === key && kind === 'official');
  if (!official || mentions.length === 0) return [];
  const places = placesOf(reading, mentions);
  const claim = (kind: Claim['kind'], role: string, organization?: string, renamedInto?: string): Claim => {
    const { place, isVerbatim } = bestPlace(places, role, organization);
    return {
      ...{ kind, role, source: reading.source, isVerbatim },
      ...(organization === undefined ? {} : { organization }),
      ...(renamedInto === undefined ? {} : { renamedInto }),
      quote: quoteAround(reading, place.mention),
    };
  };
  return [
    ...official.ranks.map((rank) => claim('rank', rank)),
    ...official.positions.map(({ role, organization, renamed }) => claim('office', role, organization, renamed?.into)),
  ];
}

interface Place {
  readonly mention: Mention;
  /** The folded words of the sentence, with a space at both ends. */
  readonly words: string;
}

/** A few hundred mentions of one person are no reason to fold a sentence a few hundred times. */
const MOST_PLACES = 40;

function placesOf({ text, sentences }: Reading, mentions: readonly Mention[]): readonly Place[] {
  const seen = new Set<number>();
  const places: Place[] = [];
  for (const mention of mentions) {
    const index = sentenceAt(sentences, mention.start);
    if (seen.has(index)) continue;
    seen.add(index);
    const sentence: Span = sentences[index] ?? mention;
    places.push({ mention, words: ` ${fold(text.slice(sentence.start, sentence.end))} ` });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The first sentence that says role and organization, else the one that says most of their words. */
function bestPlace(places: readonly Place[], role: string, organization: string | undefined) {
  const wanted = [role, organization ?? ''].flatMap((words) => fold(words).split(' ')).filter((word) => word !== '');
  let [best, most] = [places[0] as Place, -1];
  for (const place of places) {
    const said = wanted.filter((word) => place.words.includes(` ${word} `)).length;
    if (said > most) [best, most] = [place, said];
    if (said === wanted.length) break;
  }
  return { place: best, isVerbatim: most === wanted.length };
}
