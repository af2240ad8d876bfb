import type { DroppedMention, MentionExplanation } from '../utils/model/explanation';
import type { Mention } from '../utils/model/mention';
import type { ExplainedRecognition } from '../utils/recognize/recognize';
import { ruleSentence } from './rule-sentence';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const INDENT = ' '.repeat(11);

/** For people: each mention with its rule, evidence and confidence, the officials and documents, and what was dropped. */
export function explainRecognition(recognition: ExplainedRecognition): readonly string[] {
  const { mentions, explanation } = recognition;
  const names = new Map<string, string>([
    ...recognition.officials.map((official) => [official.key, official.name] as const),
    ...recognition.documents.map((document) => [document.key, document.number ?? document.title ?? ''] as const),
  ]);
  return [
    ...mentions.flatMap((mention, i) => mentionLines(mention, names.get(mention.ref), explanation?.mentions[i])),
    ...entityLines(recognition),
    ...(explanation?.dropped ?? []).map(droppedLine),
    ...ruleLines(recognition),
  ];
}

function mentionLines(
  mention: Mention,
  name: string | undefined,
  explanation: MentionExplanation | undefined,
): readonly string[] {
  const lead = mention.lead ? `${oneLine(mention.lead)} ` : '';
  const also = explanation?.alsoReadBy ?? [];
  return [
    `  ${mention.kind.padEnd(8)} ${mention.confidence.toFixed(2)}  ${lead}[${oneLine(mention.surface)}]`,
    `${INDENT}rule ${mention.rule}, means ${name || mention.ref} (${mention.ref})`,
    ...(also.length === 0 ? [] : [`${INDENT}also read by ${also.join(', ')}`]),
    ...(explanation?.evidence ?? []).map((line) => `${INDENT}· ${oneLine(line)}`),
  ];
}

/** What is known of each document that the article does not say, so that nobody takes it for read. */
function entityLines({ documents }: ExplainedRecognition): readonly string[] {
  return documents.flatMap(({ key, inferred }) => {
    const facts = Object.entries(inferred).map(([name, value]) => `${name} ${value}`);
    return facts.length === 0 ? [] : [`  inferred ${key}: ${facts.join('; ')}`];
  });
}

function droppedLine({ kind, surface, rule, reason }: DroppedMention): string {
  return `  no ${kind.padEnd(8)}   [${oneLine(surface)}] (${rule}): ${reason}`;
}

/** The sentence of each rule named above, once. */
function ruleLines({ mentions }: ExplainedRecognition): readonly string[] {
  return [...new Set(mentions.map(({ rule }) => rule))].sort().flatMap((rule) => {
    const sentence = ruleSentence(rule);
    return sentence === undefined ? [] : [`  rule ${rule}: ${sentence}`];
  });
}
