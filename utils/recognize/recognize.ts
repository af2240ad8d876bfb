import type { Lexicon } from '../lexicon/lexicon';
import { matchEntries } from '../lexicon/matcher';
import type { Correction } from '../model/correction';
import type { OfficialDocument } from '../model/document';
import type { RecognitionExplanation } from '../model/explanation';
import type { Mention } from '../model/mention';
import type { Official } from '../model/official';
import type { OfficialEvidence } from '../model/official-evidence';
import type { Recognition } from '../model/recognition';
import { resolveOfficials } from '../resolve/coreference';
import { correctEntities, type Entities, type SaidAt } from '../resolve/corrections/correct-entities';
import type { ResolutionContext } from '../resolve/found-document';
import { resolveDocuments } from '../resolve/identity';
import { toNfc } from '../text/nfc';
import { giveBack } from '../text/spare-memory';
import { tokenize } from '../text/tokenize';
import type { Tokens } from '../text/tokens';
import { visibleText } from '../text/visible-text';
import { applicable } from './corrections/applicable';
import { type Candidates, correctCandidates } from './corrections/correct-candidates';
import { explain } from './explanation/explain';
import { placesOfUnits } from './officials/phrases/unit-places';
import type { Candidate, Context, Refiner, Rule } from './recognizer';
import { rules } from './rules';
import { readAbbreviations } from './shared/abbreviations';
import { inOriginal, inVisible } from './shared/original-offsets';
import { RECOGNIZER_VERSION } from './version';

export interface RecognizeOptions {
  /** ISO day or time of the article: completes dates without a year and settles numbers that repeat. */
  readonly publishedAt?: string;
  /** What readers decided: honoured before the recognizer's own judgement. */
  readonly corrections?: readonly Correction[];
  /** The article's outlet: corrections for other outlets are passed over. */
  readonly outlet?: string;
  /** Adds why each mention is there and each other proposal is not; costs as much again. */
  readonly explain?: boolean;
}

/** A recognition that, if it was asked to, explains itself. */
export interface ExplainedRecognition extends Recognition {
  readonly explanation?: RecognitionExplanation;
}

/**
 * Recognizes the officials and documents of a text: visible text → tokens → lexicon hits → rules →
 * refiners → resolution.
 *
 * Offsets refer to the NFC of the text, which for articles is the text itself.
 */
export function recognize(text: string, lexicon: Lexicon, options: RecognizeOptions = {}): ExplainedRecognition {
  const tokens = tokenize(text, lexicon.syllables);
  // Nearly all text is composed already and hides nothing, and its tokens know.
  if (!tokens.hidden && !tokens.decomposed) return recognizeVisible(tokens, lexicon, options);
  const original = toNfc(text);
  const visible = visibleText(original);
  if (visible === undefined) {
    // Marks that no letter takes in were there before, too.
    const same = original === text && !tokens.hidden;
    return recognizeVisible(same ? tokens : tokenize(original, lexicon.syllables), lexicon, options);
  }
  const corrections = (options.corrections ?? []).map((correction) => inVisible(correction, visible));
  const seen = tokenize(visible.text, lexicon.syllables);
  return inOriginal(recognizeVisible(seen, lexicon, { ...options, corrections }), visible, original);
}

/** Recognizes a text that holds nothing a reader does not see. */
function recognizeVisible(tokens: Tokens, lexicon: Lexicon, options: RecognizeOptions): ExplainedRecognition {
  const context = contextOfTokens(tokens, lexicon, options);
  const corrections = applicable(options.corrections ?? [], options.outlet);
  const refined = candidatesOf(context);
  const candidates = correctCandidates(refined, corrections, context);
  const documents = resolveDocuments(candidates.documents, resolutionOf(context));
  const officials = resolveOfficials(candidates.officials, context);
  const mentions = withoutOverlaps(documents.mentions, officials.mentions);
  const entities =
    mentions.length === documents.mentions.length + officials.mentions.length
      ? { mentions, officials: officials.officials, documents: documents.documents }
      : withMentions(mentions, officials.officials, documents.documents);
  const corrected = correctEntities(entities, corrections, saidIn(candidates));
  const recognition = {
    recognizerVersion: RECOGNIZER_VERSION,
    mentions: corrected.mentions,
    officials: corrected.officials,
    documents: corrected.documents,
  };
  if (options.explain !== true) {
    giveBack(context.hits.from.buffer);
    giveBack(context.tokens.start.buffer);
    return recognition;
  }
  return { ...recognition, explanation: explain({ context, refined, corrected: candidates, recognition }) };
}

/** What resolution of documents may look at; spreading the context took a hundredth of the recognizer's time. */
function resolutionOf(context: Context): ResolutionContext {
  const { text, lexicon, abbreviations, publishedAt } = context;
  return { text, lexicon, abbreviations, publishedAt, places: () => placesOfUnits(context) };
}

/** Whoever is still mentioned. */
function withMentions(
  mentions: readonly Mention[],
  officials: readonly Official[],
  documents: readonly OfficialDocument[],
): Entities {
  const kept = new Set(mentions.map(({ ref }) => ref));
  return {
    mentions,
    officials: officials.filter(({ key }) => kept.has(key)),
    documents: documents.filter(({ key }) => kept.has(key)),
  };
}

function candidatesOf(context: Context): Candidates {
  return {
    documents: run(rules.documents.propose, rules.documents.refine, context),
    officials: run(rules.officials.propose, rules.officials.refine, context),
  };
}

/** What stands at each mention of an official, read only when a correction asks. */
function saidIn({ officials }: Candidates): SaidAt {
  let byStart: ReadonlyMap<number, OfficialEvidence> | undefined;
  return (start) => {
    byStart ??= new Map(officials.map((candidate) => [candidate.start, candidate.evidence]));
    const evidence = byStart.get(start);
    return evidence?.kind === 'named' ? evidence : { positions: [] };
  };
}

/** The tagged text that rules read. */
export function contextOf(text: string, lexicon: Lexicon, options: RecognizeOptions = {}): Context {
  return contextOfTokens(tokenize(text, lexicon.syllables), lexicon, options);
}

function contextOfTokens(tokens: Tokens, lexicon: Lexicon, options: RecognizeOptions): Context {
  const context = {
    text: tokens.text,
    tokens,
    hits: matchEntries(tokens, lexicon),
    lexicon,
    abbreviations: readAbbreviations(tokens),
    memo: new Map(),
  };
  const { publishedAt } = options;
  return publishedAt === undefined ? context : { ...context, publishedAt };
}

function run<Evidence>(
  propose: readonly Rule<Evidence>[],
  refine: readonly Refiner<Evidence>[],
  context: Context,
): readonly Candidate<Evidence>[] {
  const proposed: Candidate<Evidence>[] = [];
  for (const rule of propose) for (const candidate of rule.propose(context)) proposed.push(candidate);
  // Of the 1,400 articles of the pool 599 name no document, and 500 no official.
  if (proposed.length === 0) return proposed;
  return refine.reduce<readonly Candidate<Evidence>[]>(
    (candidates, refiner) => refiner.refine(candidates, context),
    proposed,
  );
}

/** Both come sorted by place. Of two that overlap the first stays, at one place the document: a name inside one is no official. */
function withoutOverlaps(documents: readonly Mention[], officials: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (let d = 0, o = 0; d < documents.length || o < officials.length; ) {
    const [document, official] = [documents[d], officials[o]];
    const first = official === undefined || (document !== undefined && document.start <= official.start);
    const next = (first ? document : official) as Mention;
    if (first) d++;
    else o++;
    if (next.start < end) continue;
    kept.push(next);
    end = next.end;
  }
  return kept;
}
