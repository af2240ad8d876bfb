/** Pages in the manner of editing systems we have no page of our own for: their markup, our invented story. */
export interface Imitation {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly lead?: string;
  readonly authors: readonly string[];
  readonly publishedAt?: string;
  readonly captions: readonly string[];
  /** Why it can only be read by its recipe: what stands in it as prose is none, and its name alone says so. */
  readonly onlyByRecipe?: string;
  /** Lines between the paragraphs that are neither the story's nor captions. */
  readonly headings?: readonly string[];
}
