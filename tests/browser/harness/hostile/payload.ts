/** What a vector does when it executes: it leaves its number where a test finds it. No quotes in it, no spaces, no angles. */
export const payload = (number: number) => `(top.ran=top.ran||[]).push(${number})`;

/** Makes the HTML of a vector around a payload. */
export type Vector = (code: string) => string;
