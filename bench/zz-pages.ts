import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import { benchPages } from './reading-pages';

const out: any = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    lib: { entry: '/tmp/wt4/main/bench/reading-entry.ts', formats: ['iife'], name: 'readingBench' },
  },
});
const code = [out].flat()[0].output[0].code;
const pages = benchPages();
const news = await serveNewspaper((u) => pages.find((p) => p.url === u.href));
const b = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  userDataDir: mkdtempSync(join(tmpdir(), 'tlp-')),
  acceptInsecureCerts: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', `--proxy-server=${news.proxy}`],
});
const rows: any[] = [];
for (const { url } of pages) {
  const page = await b.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  const c: any = await page.evaluate(`${code}; readingBench.measurePage(${JSON.stringify(url)})`);
  rows.push({ u: new URL(url).host, ...c });
  await page.close();
}
const med = (v: number[]) => v.sort((x, y) => x - y)[v.length >> 1]!.toFixed(2);
if (!process.argv[2])
  for (const r of rows)
    console.log(
      r.u.padEnd(20),
      'det',
      r.detect.toFixed(2),
      'ours',
      r.ours.toFixed(2),
      'else',
      r.elsewhere.toFixed(2),
      'read',
      r.readability.toFixed(2),
      'ratio',
      (r.ours / r.readability).toFixed(2),
      (r.elsewhere / r.readability).toFixed(2),
    );
console.log(
  'median',
  med(rows.map((r) => r.ours / r.readability)),
  med(rows.map((r) => r.elsewhere / r.readability)),
  'det p95',
  rows.map((r) => r.detect).sort((a, b) => a - b)[33],
);
await b.close();
news.close();
process.exit(0);
