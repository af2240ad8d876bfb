/** A document's key without what tells it from others of that kind and number: `document:nghi-quyet:8nqtw@`. */
export function collisionPrefix(key: string): string | undefined {
  const match = /^(document:[^:]+:[^@]*\p{N}[^@]*)@/u.exec(key);
  return match?.[1] === undefined ? undefined : `${match[1]}@`;
}

/** What tells a document from others of its number: a term, a year, or `?` while that is open. */
export function distinctionOf(key: string): string | undefined {
  return /@([^#]*)/.exec(key)?.[1];
}
