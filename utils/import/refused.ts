/** Why a file, or a piece of one, may not come in. */
export type RefusalCode =
  | 'not-json'
  | 'too-deep'
  | 'too-large'
  | 'truncated'
  | 'wrong-format'
  | 'wrong-version'
  | 'wrong-counts'
  | 'not-utf8'
  | 'unreadable'
  | 'bad-zip'
  | 'forbidden-name'
  | 'wrong-schema'
  | 'active-html'
  | 'wrong-hash'
  | 'twice'
  | 'no-article'
  | 'no-address'
  | 'no-place'
  | 'nothing-in-it';

/** Raised inside an import; the door that reads the file answers it. */
export class Refused extends Error {
  readonly code: RefusalCode;
  /** Where in the file: `clips[3].article.text`, `character 512`. */
  readonly where: string;

  constructor(code: RefusalCode, where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'Refused';
    this.code = code;
    this.where = where;
  }
}
