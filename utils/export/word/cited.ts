import type { ExportedClip } from '../../model/exported-clip';
import { thesisCitation } from '../cite/citation-styles';
import { articleItem } from '../cite/csl-item';

/** The article of a clip as a footnote cites it. */
export const cited = ({ article, savedAt }: ExportedClip): string =>
  thesisCitation(articleItem(article, { id: '', savedAt }));
