// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { MarkdownText } from '../../../components/annotate/markdown-text';

test.each([
  ['**đậm** và *nghiêng*', '<p><strong>đậm</strong> và <em>nghiêng</em></p>'],
  ['- một\n- hai', '<ul><li>một</li><li>hai</li></ul>'],
  ['dòng\nxuống\n\nđoạn', '<p>dòng<br>xuống</p><p>đoạn</p>'],
  ['nhớ:\n- một\n- hai\nrồi thôi', '<p>nhớ:</p><ul><li>một</li><li>hai</li></ul><p>rồi thôi</p>'],
  ['- một\n\n- một', '<ul><li>một</li></ul><ul><li>một</li></ul>'],
  ['`mã`', '<p><code>mã</code></p>'],
  ['[trang](https://a.vn/x)', '<p><a href="https://a.vn/x" target="_blank" rel="noopener noreferrer">trang</a></p>'],
  ['[xấu](javascript:alert(1))', '<p>[xấu](javascript:alert(1))</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
])('%s', (markdown, html) => {
  const root = document.createElement('div');
  render(<MarkdownText text={markdown} />, root);
  expect(root.innerHTML).toBe(html);
});
