/** A body written out, without what its bracket or its full form says once more. */
export function saidOnce(body: string): string {
  // "MTTQ Việt Nam": the country is in the full form.
  const whole = saysPairTwice(body) ? body.replace(/(?<= |^)(\p{L}+ \p{L}+) \1(?= |$)/gu, '$1') : body;
  return withoutItsBracket(whole.trim());
}

/** "WHO (Tổ chức Y tế Thế giới)": written out, the bracket says the body once more; "UNESCO (Tổ chức …)" is called by its letters. */
function withoutItsBracket(body: string): string {
  const open = body.endsWith(')') ? body.indexOf(' (') : -1;
  if (open < 0) return body;
  const outer = body.slice(0, open);
  return /^\p{Lu}{3,}$/u.test(outer) || outer.toLowerCase() === body.slice(open + 2, -1).toLowerCase() ? outer : body;
}

/** Two words and the same two again: hardly any body does, and the pattern is dear. */
function saysPairTwice(body: string): boolean {
  for (let at = 0; at >= 0; ) {
    const second = body.indexOf(' ', at) + 1;
    const third = second === 0 ? 0 : body.indexOf(' ', second) + 1;
    if (third === 0) return false;
    if (body.startsWith(body.slice(at, third - 1), third)) return true;
    at = second;
  }
  return false;
}
