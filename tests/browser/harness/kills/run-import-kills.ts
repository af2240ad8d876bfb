import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Engine } from '../../../../cli/browser/find-browsers';
import { type KillSwitch, SWITCH } from '../../../faults/switch/kill-switch';
import { setUp } from '../browsers';
import { madeCollection } from '../made-collection';
import { pageScript } from '../page-script';
import { press, until } from '../screen';
import type { Counts } from './counts-in-page';
import type { Killed, Strikes } from './run-kills';

/** One whole step of an import and a small one, beside the three clips that are there before. */
const SIZE = 300;

type World = Record<string, KillSwitch>;

/** Runs in the library: from here on its own boundaries are counted, and one of them is its end. */
function arm(name: string, at: number): void {
  const world = globalThis as unknown as World;
  const state = world[name];
  if (state) Object.assign(state, { passed: 0, at, how: 'hangs' });
}

/** Runs in the library. */
const standing = (name: string) => {
  const { passed, struck } = (globalThis as unknown as World)[name] ?? { passed: 0, struck: undefined };
  return { passed, struck: struck ?? null };
};

/** Ends the library at boundaries of an import, closes it, and has another one go on. */
export async function runImportKills(engine: Engine, { most, isMine, tell }: Strikes): Promise<Killed> {
  const stage = await setUp(engine, '-faults');
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-import-'));
  try {
    const file = join(folder, 'bo-suu-tap.json');
    writeFileSync(file, await madeCollection(SIZE));
    const desk = await stage.driven.openExtensionPage('manifest.json');
    await desk.evaluate(await pageScript('kills/counts-in-page.ts'));
    const ask = <T>(what: string) => desk.evaluate(`inPage.${what}`) as Promise<T>;
    const state = () => ask<{ readonly state: string } | undefined>('importState()');
    const sum = { faults: 0, lostOrDoubled: 0, problems: [] as string[] };
    const problem = (words: string) => {
      tell(words);
      sum.problems.push(words);
    };

    const open = async (at = Number.MAX_SAFE_INTEGER): Promise<Page> => {
      const page = await stage.driven.openExtensionPage('library.html?import');
      await page.bringToFront();
      await page.waitForSelector('.file-input');
      await page.evaluate(arm, SWITCH, at);
      return page;
    };
    const begin = async (page: Page) => {
      const input = (await page.$('.file-input')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    const start = (page: Page) =>
      page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.import-start');
        button?.click();
        return button !== null;
      });

    /** Chooses the file and starts; over when it is done or the library was ended. */
    const run = async (page: Page) => {
      await begin(page);
      const pressed = { is: false };
      await until(
        'the import over, or the library',
        async () => {
          if ((await page.evaluate(standing, SWITCH)).struck !== null) return true;
          pressed.is ||= await start(page);
          return pressed.is && (await state())?.state === 'done';
        },
        60_000,
      );
      return page.evaluate(standing, SWITCH);
    };
    const done = () => until('the import done', async () => (await state())?.state === 'done', 60_000);

    await ask('begin()');
    const clean = await open();
    const { passed } = await run(clean);
    await clean.close();
    const after = await ask<Counts>('counts()');
    if (after.clips !== SIZE) problem(`an import brought ${after.clips} clips, not ${SIZE}`);
    tell(`${engine}, importing: ${passed} boundaries`);

    const began = performance.now();
    const step = Math.max(1, Math.ceil(passed / most));
    for (let n = 0, at = Math.floor(step / 2); at < passed; n++, at += step) {
      if (!isMine(n)) continue;
      await ask('begin()');
      const page = await open(at);
      const { struck } = await run(page);
      await page.close();
      if (struck === null) continue;
      sum.faults++;
      const say = (words: string) => problem(`importing, ended at ${at} (${struck}): ${words}`);
      const { clips, contents, addresses } = await ask<Counts>('counts()');
      const torn = Math.abs((clips ?? 0) - (contents ?? 0)) + Math.abs((clips ?? 0) - (addresses ?? 0));
      if (torn > 0) say(`${clips} clips, ${contents} contents, ${addresses} addresses`);
      const next = await open();
      // Ended before it was noted, it is begun again; else the library says where it stands.
      if ((await state()) === undefined) await run(next);
      else if ((await state())?.state === 'running') await press(next, '.imports button');
      await done();
      await next.close();
      for (const wrong of await ask<readonly string[]>('settled()')) say(wrong);
      const end = await ask<Counts>('counts()');
      const off = Object.keys(after).reduce((all, name) => all + Math.abs((after[name] ?? 0) - (end[name] ?? 0)), 0);
      sum.lostOrDoubled += torn + off;
      if (off > 0) say(`afterwards ${JSON.stringify(end)}, not ${JSON.stringify(after)}`);
    }
    const seconds = (performance.now() - began) / 1000 / Math.max(1, sum.faults);
    tell(
      `${engine}, importing: ${sum.faults} faults, ${sum.lostOrDoubled} lost or doubled, ${seconds.toFixed(1)} s each`,
    );
    return sum;
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
