/** A longer script is data for an application, not metadata. */
const LONGEST = 500_000;
/** Strings, which are kept, and what JSON does not allow but pages write: comments and commas before a closing bracket. */
const STRING_OR_EXTRA = /"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|(?<!:)\/\/[^\n]*|,(?=\s*[}\]])/gs;
const WRAPPING =
  /^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*$/g;

/** JSON as pages write it; undefined for what is none even so: the other sources of metadata stand in. */
export function parseLd(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(WRAPPING, '');
  return parsed(bare) ?? parsed(bare.replace(STRING_OR_EXTRA, (match) => (match.startsWith('"') ? match : '')));
}

function parsed(text: string): unknown {
  try {
    // Raw line breaks inside strings are forgiven.
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return undefined;
  }
}
