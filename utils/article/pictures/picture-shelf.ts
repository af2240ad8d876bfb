import type { PictureText } from '../../model/picture';

/** What is to be drawn: the pictures of the saved HTML, within so many bytes altogether. */
export interface PictureOrder {
  readonly html: string;
  /** The article's own address. */
  readonly url: string | undefined;
  readonly bytes: number;
}

/** Pictures that were drawn, and how many more the article has. */
export interface DrawnPictures {
  readonly pictures: readonly PictureText[];
  readonly links: number;
}

/** Where the injected script leaves what draws pictures for the content script of its world. */
export interface PictureShelf {
  __trichLucPictures?: (document: Document, order: PictureOrder) => Promise<DrawnPictures>;
}
