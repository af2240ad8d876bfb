import { describe, expect, test } from 'vitest';
import { styleHash, withStyles, withTemplate } from '../.ci/still-page';

const page = `<head>
    <script type="module" crossorigin src="/chunks/popup-a.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/drawing-b.js">
    <link rel="stylesheet" crossorigin href="/assets/popup-c.css">
  </head>
  <body>
    <script src="/show-last.js" ></script>
  </body>`;

const bundle = () => ({ 'assets/popup-c.css': { type: 'asset', source: 'p{color:red}' } }) as never;

describe("the popup's page", () => {
  test('asks for one script; its own are in a template, as they were', () => {
    const html = withTemplate(page);
    const [template = ''] = /<template>.*<\/template>/.exec(html) ?? [];
    expect(template).toBe(
      '<template><script type="module" crossorigin src="/chunks/popup-a.js"></script><link rel="modulepreload" crossorigin href="/chunks/drawing-b.js"></template>',
    );
    expect(html.replace(template, '').match(/<script[^>]*>/g)).toEqual(['<script src="/show-last.js" >']);
    expect(html.indexOf(template)).toBeLessThan(html.indexOf('/show-last.js'));
  });

  test('has its styles in it, by whose hash they are let in', () => {
    const files = bundle();
    const html = withStyles(page, files);
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toContain('stylesheet');
    expect(files).toEqual({});
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(styleHash(html)).toBe("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='");
  });

  test.each([
    ['no script of its own', () => withTemplate('<script src="/show-last.js"></script>')],
    ['no styles of its own', () => withStyles(page, {})],
    ['no styles in it', () => styleHash(page)],
  ])('is not built with %s', (what, build) => {
    expect(build).toThrow(`the popup's page has ${what}`);
  });
});
