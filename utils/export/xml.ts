/** Characters that XML 1.0 has no way to write: control signs, halves of pairs. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text with nothing in it that no XML file can hold. */
export const possibleInXml = (text: string): string => text.replace(IMPOSSIBLE, '\ufffd');

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML and HTML hold it, between tags and in attributes. */
export const xmlText = (text: string): string =>
  possibleInXml(text).replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
