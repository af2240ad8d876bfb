import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../cli/browser/find-browsers';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import { benchPages } from './reading-pages';

const mode = process.argv[2] ?? 'own';
const entry = '/tmp/wt4/main/bench/zz-entry.ts';
const out: any = await build({
  configFile: false,
  logLevel: 'silent',
  build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pb' } },
});
const code = [out].flat()[0].output[0].code;
const pages = benchPages();
const news = await serveNewspaper((u) => pages.find((p) => p.url === u.href));
const b = await puppeteer.launch({
  executablePath: process.env.CHROME!,
  userDataDir: mkdtempSync(join(tmpdir(), 'tlp-')),
  acceptInsecureCerts: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', `--proxy-server=${news.proxy}`],
});
const self = new Map<string, number>();
const incl = new Map<string, number>();
let total = 0;
for (const { url } of pages.filter((p) => p.url.includes(process.argv[3] ?? ''))) {
  const page = await b.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  const c = await page.createCDPSession();
  await c.send('Profiler.enable');
  await c.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.evaluate(code + `; globalThis.pb = pb;`);
  await c.send('Profiler.start');
  await page.evaluate(`pb.run(${JSON.stringify(url)}, ${JSON.stringify(mode)})`);
  const { profile } = await c.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>();
  for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id);
  profile.samples!.forEach((id, i) => {
    const dt = profile.timeDeltas![i]!;
    const n = byId.get(id)!;
    const name = n.callFrame.functionName || '(anon ' + n.callFrame.lineNumber + ')';
    if (/idle|program|garbage/.test(name) && !/garbage/.test(name)) return;
    total += dt;
    self.set(name, (self.get(name) ?? 0) + dt);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at; at = parent.get(at)) {
      const m = byId.get(at)!.callFrame.functionName;
      if (m && !seen.has(m)) {
        seen.add(m);
        incl.set(m, (incl.get(m) ?? 0) + dt);
      }
    }
  });
  await page.close();
}
const show = (m: Map<string, number>, k: number) =>
  [...m]
    .sort((x, y) => y[1] - x[1])
    .slice(0, k)
    .map(([n, t]) => `${((100 * t) / total).toFixed(1).padStart(5)}% ${n}`)
    .join('\n');
console.log(mode, 'SELF\n' + show(self, 25) + '\nINCL\n' + show(incl, 45));
await b.close();
news.close();
process.exit(0);
