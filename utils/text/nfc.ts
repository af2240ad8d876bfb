/** Text in Unicode Normalization Form C: the only form whose offsets we ever store or send. */
export type NfcText = string & { readonly __nfc: true };

const COMBINING = /[\u0300-\u036f]/;

/**
 * Normalizes text to NFC.
 *
 * Text without combining marks is returned as it is: normalizing is the most expensive step on a long page, and nearly
 * all pages are already composed.
 */
export function toNfc(text: string): NfcText {
  return (COMBINING.test(text) ? text.normalize('NFC') : text) as NfcText;
}
