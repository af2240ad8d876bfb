/** Readers that come without types: the little of them that the tests call. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
    format(name: string, options?: object): string;
  }
  export const plugins: { list(): readonly string[]; config: { get(name: string): unknown } };
}
declare module 'csl-validator-wasm' {
  /** What is wrong with a style, a line each; '' where nothing is. */
  export function validateStyle(style: string): Promise<string>;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { expand(document: object, options: object): Promise<readonly unknown[]> };
  export default jsonld;
}
declare module '@citation-js/plugin-csl/lib/locales.json' {
  const locales: Readonly<Record<string, string>>;
  export default locales;
}
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string | undefined;
    readonly retrieveItem: (id: string) => object;
  }
  class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]] | false;
  }
  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}
