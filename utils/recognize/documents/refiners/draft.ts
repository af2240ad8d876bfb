import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { tokenFrom } from '../../shared/token-at';
import { isWord, wordAt, wordsAt } from '../../shared/words';

/** Marks documents that are only being made: "dự thảo Luật …", "xây dựng Luật …", "đề xuất ban hành nghị quyết …". */
export const draft: Refiner<DocumentEvidence> = {
  name: 'draft',
  refine(candidates, context) {
    let before: Candidate<DocumentEvidence> | undefined;
    return mapped(candidates, (candidate) => {
      const marked = isDraft(context, candidate, before) ? withEvidence(candidate, { draft: true }) : candidate;
      before = marked;
      return marked;
    });
  },
};

function isDraft(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  before: Candidate<DocumentEvidence> | undefined,
): boolean {
  const { tokens } = context;
  const first = tokenFrom(tokens, candidate.start);
  // "khi xây dựng Nghị quyết 94/2031/QH16": what has its symbol was made.
  const made = candidate.evidence.symbol !== undefined && wordAt(tokens, first - 1) === 'dựng';
  // "các dự án luật: Đê điều, Dầu khí"
  const kind = wordsAt(tokens, first - 2, 'luật', ':') ? first - 2 : first;
  if (!made && isMakingBefore(context, kind)) return true;
  if (before?.evidence.draft !== true || before.evidence.designation !== 'title') return false;
  // "các dự Luật Việc làm, Luật Thuế …": the word at the head of a list is for all.
  const gap = tokens.text.slice(before.end, candidate.start);
  return candidate.evidence.designation === 'title' && /^(?:,|;)?\s*(?:và\s)?\s*$/.test(gap);
}

function isMakingBefore({ tokens }: Context, first: number): boolean {
  const last = first - 1;
  if (!isWord(tokens, last)) return false;
  const word = wordAt(tokens, last);
  if (word === 'dự') return true;
  if (word === 'thảo') return wordAt(tokens, last - 1) === 'dự' || wordAt(tokens, last - 1) === 'soạn';
  if (word === 'án') return wordAt(tokens, last - 1) === 'dự';
  if (word === 'dựng') return wordAt(tokens, last - 1) === 'xây';
  return (
    wordsAt(tokens, last - 3, 'đề', 'xuất', 'ban', 'hành') || wordsAt(tokens, last - 3, 'đề', 'nghị', 'ban', 'hành')
  );
}
