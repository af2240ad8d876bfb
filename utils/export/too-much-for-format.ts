/** Raised by a format that makes its file in memory, where there is more than a page can bear. */
export class TooMuchForFormat extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TooMuchForFormat';
  }
}
