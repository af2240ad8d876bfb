import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { recognizerDefine } from '../.ci/recognizer-version';
import { findBrowsers } from '../cli/browser/find-browsers';
import { launch } from '../cli/browser/launch';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import type { Bench, Line } from './bench';
import { followLinks } from './export/dangling';
import { pagesMB, peakMB } from './export/peak-memory';
import { shown } from './measure';

const output = process.env.OUTPUT ?? fileURLToPath(new URL('../.output', import.meta.url));
const extension = `${output}/chrome-mv3`;
/** `SIZE` names another size of the round trip, `STREAM` of the streams. */
const SIZE = Number(process.env.SIZE ?? 10_000);
const STREAM = Number(process.env.STREAM ?? 100_000);

async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('export-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'exportBench' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: await recognizerDefine(),
    build: { write: false, lib, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [first] = [built].flat() as readonly Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

/** Calls the bench and asks for the answer now and then: one call of the browser's protocol may last three minutes. */
async function callIn<T>(page: Page, call: string): Promise<T> {
  await page.evaluate(`globalThis.answer = undefined;
    Promise.resolve(exportBench.${call}).then(
      (value) => (globalThis.answer = { value }),
      (error) => (globalThis.answer = { error: String(error?.stack ?? error) }),
    ); 0`);
  for (;;) {
    const answer = (await page.evaluate('globalThis.answer')) as { value: T; error?: string } | undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value;
    await new Promise((wake) => setTimeout(wake, 250));
  }
}

interface Written {
  readonly seconds: number;
  readonly bytes: number;
}

/** Taking a collection out and bringing it back, measured in a page of the built extension. */
export const exportBench: Bench = async () => {
  const [browser] = findBrowsers('chromium');
  if (!browser) throw new Error('the export bench needs Chromium (npm test installs it)');
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build makes it`);
  await import('./export/fake-store');
  const { tryMalformed } = await import('./export/malformed');
  const malformed = await tryMalformed(220);
  const links = await followLinks(2000);
  const newspaper = await serveNewspaper(() => undefined);
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless: true });
  try {
    const page = await driven.openExtensionPage('manifest.json');
    page.setDefaultTimeout(0);
    await page.evaluate(`${await script()}; globalThis.exportBench = exportBench; 0`);
    const session = await driven.browser.target().createCDPSession();
    const run = <T>(call: string) => peakMB(session, () => callIn<T>(page, call));
    const say = (words: string) => process.stderr.write(`${words}\n`);
    await run(`fill('one', ${SIZE})`);
    const out = await run<Written>("write('one', 'json', 'one.json')");
    const back = await run<{ seconds: number; counts: object }>("read('one.json', 'two')");
    say(
      `out ${shown(out.value.seconds)} s, ${out.value.bytes} B; back ${shown(back.value.seconds)} s ${JSON.stringify(back.value.counts)}`,
    );
    await run<Written>("write('two', 'json', 'two.json')");
    const identical = await callIn<boolean>(page, "same('one.json', 'two.json')");
    await run(`fill('many', ${STREAM})`);
    const idle = await pagesMB(session);
    const json = await run<Written>("write('many', 'json', 'many.json')");
    const vault = await run<Written>("write('many', 'vault', 'many.zip')");
    say(
      `idle ${shown(idle)} MB; JSON ${shown(json.value.seconds)} s ${json.value.bytes} B, ${shown(json.peak)} MB; vault ${shown(vault.value.seconds)} s ${vault.value.bytes} B, ${shown(vault.peak)} MB`,
    );
    const figures = {
      roundTripIdentical: identical ? 1 : 0,
      roundTripSeconds: out.value.seconds + back.value.seconds,
      peakRoundTripMB: Math.max(out.peak, back.peak),
      peakStreamMB: Math.max(json.peak, vault.peak) - idle,
      malformedTried: malformed.tried,
      malformedAccepted: malformed.accepted + Number(malformed.changed),
      danglingLinks: links.dangling,
    };
    const bar = (what: string, ours: number, most: number, unit: string): Line => ({
      what,
      ours: `${shown(ours, 1)} ${unit}`,
      bar: `≤ ${most}`,
      good: ours <= most,
    });
    const lines: readonly Line[] = [
      {
        what: `round trip of ${SIZE} clips as JSON`,
        ours: identical ? 'the same bytes' : 'other bytes',
        bar: 'identical',
        good: identical,
      },
      bar('export and import', figures.roundTripSeconds, 120, 's'),
      bar('most memory of the pages meanwhile', figures.peakRoundTripMB, 400, 'MB'),
      bar(
        `${STREAM} clips to JSON (${shown(json.value.seconds, 0)} s) and vault (${shown(vault.value.seconds, 0)} s), over idle`,
        figures.peakStreamMB,
        300,
        'MB',
      ),
      bar(`of ${malformed.tried} malformed imports came in`, figures.malformedAccepted, 0, ''),
      bar(`of ${links.links} links in ${links.notes} notes lead nowhere`, links.dangling, 0, ''),
    ];
    return { lines, figures };
  } finally {
    await driven.close();
    newspaper.close();
  }
};
