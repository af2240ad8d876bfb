import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { serveNewspaper } from '../cli/browser/newspaper-server';

const out: any = await build({
  configFile: false,
  logLevel: 'silent',
  build: { write: false, lib: { entry: '/tmp/wt4/main/bench/zz-worst-entry.ts', formats: ['iife'], name: 'wb' } },
});
const code = [out].flat()[0].output[0].code;
const w = 'Một dòng chữ lặp đi lặp lại mãi không thôi, dài như một đoạn văn trong bài báo thật. ';
const shapes: Record<string, string> = {
  manyP: `<div>${`<p>${w}</p>`.repeat(29000)}</div>`,
  divp: Array.from({ length: 19000 }, (_, i) => `<div class="c${i % 50}"><p>${w}</p></div>`).join(''),
  inline: `<div>${`<p>${'<b>a</b> '.repeat(20)}</p>`.repeat(2700)}</div>`,
  links: `<ul>${`<li><a href="/x">${w.slice(0, 40)}</a></li>`.repeat(19000)}</ul>`,
  br: `<div>${(w + '<br>').repeat(30000)}</div>`,
  nested: Array.from({ length: 140 }, () => '<div>'.repeat(200) + `<p>${w}</p>` + '</div>'.repeat(200)).join(''),
  tables: `<table>${`<tr><td>${w.slice(0, 30)}</td><td>12</td><td>13</td></tr>`.repeat(14000)}</table>`,
  spans: `<div>${'<span>a</span>'.repeat(59000)}</div>`,
  short: `<div>${'<p>ngắn</p>'.repeat(59000)}</div>`,
};
const b = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  userDataDir: mkdtempSync(join(tmpdir(), 'tlp-')),
  acceptInsecureCerts: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
for (const [name, body] of Object.entries(shapes)) {
  const page = await b.newPage();
  await page.setContent(
    `<!DOCTYPE html><html><head><title>Một bài báo dài lê thê không hết</title></head><body><h1>Một bài báo dài lê thê không hết</h1>${body}</body></html>`,
    { waitUntil: 'domcontentloaded' },
  );
  const c: any = await page.evaluate(`${code}; wb.run()`);
  console.log(name.padEnd(8), JSON.stringify(c));
  await page.close();
}
await b.close();
process.exit(0);
