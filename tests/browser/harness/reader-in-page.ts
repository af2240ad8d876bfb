import { Readability } from '@mozilla/readability';
import { detect } from '../../../utils/article/detect';
import { readArticle } from '../../../utils/article/read-article';

/** What the page it runs in was read as, and how many of its blocks lead back to the live page. */
export function readHere(url: string) {
  const detection = detect(document, url);
  const read = readArticle(document, url, { Readability });
  if (!read.ok) return { detection, error: read.error.code };
  const { article, textMap } = read.value;
  const mapped = article.blocks.filter((block) => {
    const range = textMap.rangeOf(block);
    return range !== undefined && document.contains(range.startNode);
  });
  return {
    detection,
    reader: read.value.reader,
    text: article.text,
    blocks: article.blocks.length,
    mapped: mapped.length,
  };
}
