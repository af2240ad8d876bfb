/**
 * A UTF-16 code unit of a text, as `text.charCodeAt(at)`, for loops over characters.
 *
 * Engines keep strings in many shapes (cut out of another, joined, of one or two bytes a character), and looking a
 * method up on a value that comes in more than four shapes is slow at every call: it took an eighth of the recognizer's
 * time (29 November 2026). Here the method is looked up once.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);
