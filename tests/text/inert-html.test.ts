import { describe, expect, test } from 'vitest';
import { inertHtml } from '../../utils/text/inert-html';

describe('HTML with nothing active in it', () => {
  test.each([
    ['<p class="a" title="a > b onclick=x">Một</p>'],
    ['<p>Chương trình on = 5, javascript là gì</p>'],
    ['<a href="https://a.vn/?a=1&amp;b=2">k</a><!-- ghi chú -->'],
    ['<img src="data:image/png;base64,AA==">'],
  ])('%s stays', (html) => expect(inertHtml(html)).toBe(html));

  test.each([
    ['<p>a<script>x</script>b</p>', '<p>ab</p>'],
    ['<p onclick="x()">a', '<p >a'],
    ['<p class="a"onclick=x>k</p>', '<p class="a">k</p>'],
    ['<a href="jav&#x61;script:x">y</a>', '<a >y</a>'],
    ['<a href=" java\nscript:x">', '<a >'],
    ['<scr<script></script>ipt>x</script>', 'x'],
    ['<iframe srcdoc="x">', ''],
    ['<svg/onload=alert(1)>', '<svg/>'],
  ])('%s becomes %s, and stays so', (html, inert) => {
    expect(inertHtml(html)).toBe(inert);
    expect(inertHtml(inert)).toBe(inert);
  });

  test('a megabyte of open tags is read through once', () => {
    expect(inertHtml('<script '.repeat(125_000)).length).toBe(0);
  });
});
