/** Readers that come without types: the little of them that the tests call. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
    format(name: string, options?: object): string;
  }
  export const plugins: { list(): readonly string[]; config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { expand(document: object, options: object): Promise<readonly unknown[]> };
  export default jsonld;
}
