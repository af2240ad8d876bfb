/** Pages in the manner of editing systems we have no page of our own for: their markup, our invented story. */
export interface Imitation {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly lead?: string;
  readonly authors: readonly string[];
  readonly publishedAt?: string;
  readonly captions: readonly string[];
  /** Lines between the paragraphs that are neither the story's nor captions. */
  readonly headings?: readonly string[];
}
