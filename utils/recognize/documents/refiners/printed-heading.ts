import type { DocumentEvidence } from '../../../model/document-evidence';
import { Shape } from '../../../text/tokens';
import type { Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { isBreak, printedBetween, wordAt } from '../../shared/words';
import { issuerInFull, readIssuer } from '../phrases/issuer';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { tidy } from '../phrases/subject';

/**
 * Reads title and maker from the head of a printed text: a line with nothing but the kind in capitals, below it the title,
 * below that the body in capitals: "NGHỊ QUYẾT", "Về việc mở bến", "QUỐC HỘI". They are the headline's document's.
 */
export const printedHeading: Refiner<DocumentEvidence> = {
  name: 'printed-heading',
  refine(candidates, context) {
    const firstLine = context.tokens.text.indexOf('\n');
    const [head] = candidates;
    if (head === undefined || head.start > firstLine || head.evidence.designation !== 'number') return candidates;
    for (const kind of kindWords(context)) {
      const read = kind.row.kind === head.evidence.kind ? readHeading(context, kind) : undefined;
      if (read === undefined) continue;
      const told = withEvidence(head, { title: read.title, issuer: head.evidence.issuer ?? read.issuer });
      return [told, ...candidates.slice(1)];
    }
    return candidates;
  },
};

interface Heading {
  readonly title: string;
  readonly issuer: string;
}

function readHeading(context: Context, { first, next }: KindWord): Heading | undefined {
  const { tokens } = context;
  if (tokens.shape[first] !== Shape.Upper || !isBreak(tokens, first - 1) || !isBreak(tokens, next)) return undefined;
  const title = behindBreaks(tokens, next);
  const titleEnd = lineEnd(tokens, title);
  const body = behindBreaks(tokens, titleEnd);
  // A title in capitals may go on in the next line, which is then no body.
  if (title === titleEnd || tokens.shape[title + 1] === Shape.Upper || tokens.shape[body] !== Shape.Upper)
    return undefined;
  const issuer = readIssuer(context, body);
  if (issuer === undefined || !isBreak(tokens, issuer.next)) return undefined;
  const about = wordAt(tokens, title) === 'về' ? (wordAt(tokens, title + 1) === 'việc' ? title + 2 : title + 1) : title;
  // Bodies in capitals are written as the lexicon has them.
  return { title: tidy(printedBetween(tokens, about, titleEnd)), issuer: issuerInFull(issuer.name) };
}

function behindBreaks(tokens: Context['tokens'], i: number): number {
  let at = i;
  while (at < tokens.count && isBreak(tokens, at)) at++;
  return at;
}

function lineEnd(tokens: Context['tokens'], i: number): number {
  let at = i;
  while (!isBreak(tokens, at)) at++;
  return at;
}
