import type { ReadArticle } from '../utils/article/read-article';
import type { Article, Detection } from '../utils/model/article';
import type { Recognition } from '../utils/model/recognition';

/** What the core says of one file: a clip, or a page that is no article. */
export interface Clipped {
  readonly file: string;
  readonly detection: Detection;
  /** Absent on a page that is no article. */
  readonly content?: {
    readonly article: Article;
    /** The article's HTML as read; `''` for plain text. */
    readonly html: string;
    readonly recognition: Recognition;
    /** Which recipe found the body, or Readability, what the newspaper changed, and which page it is; absent for plain text. */
    readonly reading?: Pick<ReadArticle, 'reader' | 'changed' | 'parts'>;
  };
}
