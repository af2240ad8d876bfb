import type { Context } from '../recognizer';

/**
 * What `read` makes of a text: read once, however many rules ask, and kept as long as its context lives.
 *
 * `read` must be a function of the module, not one made anew at every call: it is what the answer is kept under.
 */
export function remembered<Value extends object>(context: Context, read: (context: Context) => Value): Value {
  // Kept under the very function that makes a Value, so it is one.
  const known = context.memo.get(read) as Value | undefined;
  if (known !== undefined) return known;
  const value = read(context);
  context.memo.set(read, value);
  return value;
}
