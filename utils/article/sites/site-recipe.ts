/**
 * How a newspaper, or a family of newspapers on one editing system, writes its articles: CSS selectors and nothing else.
 *
 * Every list is tried in order and its first selector that is found counts, except where "all" is said. What may be
 * absent from a good article (a lead, a byline, a caption) is simply not found; `body` and `title` are promised, and a
 * page of the family without them is reported as `SiteChanged`.
 */
export interface SiteRecipe {
  readonly name: string;
  /** Domains, subdomains included. */
  readonly hosts: readonly string[];
  /** Any one of these says that the page is of this family, whatever its host. */
  readonly marks: readonly string[];
  /** What holds the body; the first selector with words in it. */
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly lead?: readonly string[];
  readonly authors?: readonly string[];
  readonly date?: readonly string[];
  /** All captions, wherever they stand. */
  readonly captions?: readonly string[];
  /** All boxes inside or around the body that are no part of the article. */
  readonly junk?: readonly string[];
}
