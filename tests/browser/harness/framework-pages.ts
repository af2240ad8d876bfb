import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export const frameworks = ['react', 'preact', 'vue'] as const;
export type Framework = (typeof frameworks)[number];

/** Where the page of each framework stands. */
export const frameworkUrl = (framework: Framework) =>
  `https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/bai-bao-ve-bang-${framework}-8100${frameworks.indexOf(framework)}`;

const pages = new Map<string, string>();

/** The page, once it was made. */
export const frameworkPageOf = (url: URL) => {
  const html = pages.get(url.href);
  return html === undefined ? undefined : { html };
};

/** Bundles the frameworks into pages that draw an article anew every 100 ms; once for both browsers. */
export async function makeFrameworkPages(): Promise<void> {
  if (pages.size === frameworks.length) return;
  for (const framework of frameworks) {
    const entry = fileURLToPath(new URL(`frameworks/${framework}.ts`, import.meta.url));
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
      build: { write: false, lib: { entry, formats: ['iife'], name: 'drawn' } },
    });
    const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
    const code = (first?.output[0].code ?? '').replaceAll('</script', '<\\/script');
    pages.set(frameworkUrl(framework), pageOf(code));
  }
}

const title = 'Quân khu kiểm tra công tác huấn luyện tại các đơn vị miền biển';

const pageOf = (code: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-03-12T08:00:00+07:00"></head><body>
<div class="article-detail"><h1 class="post-title">${title}</h1><div class="post-content"><div itemprop="articleBody" id="app"></div></div></div>
<script>${code}</script></body></html>`;
