import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { Position } from '../../utils/model/official';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** "lead > name = who" for names, "(office) = who" for nominal mentions, in the order of the text. */
export function read(text: string): readonly string[] {
  const { mentions, officials } = recognize(text, lexicon);
  const nameOf = new Map<string, string>(officials.map(({ key, name }) => [key, name]));
  return mentions
    .filter(({ kind }) => kind === 'official')
    .map(({ lead, surface, nominal, ref }) =>
      nominal ? `(${surface}) = ${nameOf.get(ref)}` : `${lead} > ${surface} = ${nameOf.get(ref)}`,
    );
}

const stated = ({ role, organization }: Position) => `${role}${organization ? ` @ ${organization}` : ''}`;

/** "name: role @ organization", one a position. */
export const positions = (text: string): readonly string[] =>
  recognize(text, lexicon).officials.flatMap(({ name, positions }) =>
    positions.map((position) => `${name}: ${stated(position)}`),
  );

/** "role @ organization", one a position of the text's only official; nothing where nobody is one. */
export const positionsOfOne = (text: string): readonly string[] =>
  recognize(text, lexicon).officials.flatMap(({ positions }) => positions.map(stated));

/** The ranks of the text's first official, with commas between. */
export const ranksOfFirst = (text: string): string => recognize(text, lexicon).officials[0]?.ranks.join(', ') ?? '';
