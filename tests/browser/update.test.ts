import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recognizerVersion } from '../../.ci/recognizer-version';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { builtExtension, engines, type Stage, setUpWith } from './harness/browsers';
import { pageScript } from './harness/page-script';
import { press, until, wordsOf } from './harness/screen';
import type { seen } from './harness/update-in-page';

const CLIPS = 90;
const OLDER = '000000000000';

describe.each(engines)('an update in %s', (engine) => {
  let stage: Stage;
  let folder: string;
  let script: string;
  let version: string;
  let page: Page;
  beforeAll(async () => {
    [version, script] = await Promise.all([recognizerVersion(), pageScript('update-in-page.ts')]);
    folder = mkdtempSync(join(tmpdir(), 'trich-luc-updated-'));
    cpSync(builtExtension(engine), folder, { recursive: true });
    // The version before: the same but for what it calls its recognizer.
    const worker = readFileSync(join(folder, 'background.js'), 'utf8');
    expect(worker.split(version)).toHaveLength(2);
    writeFileSync(join(folder, 'background.js'), worker.replace(version, OLDER));
    stage = await setUpWith(engine, folder);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const call = <T>(what: string) => page.evaluate(`inPage.${what}`) as Promise<T>;
  const state = () => call<Awaited<ReturnType<typeof seen>>>('seen()');
  const desk = async (): Promise<Desk> => {
    const opened = await openDesk(stage.driven);
    page = opened.page;
    await page.evaluate(script);
    return opened;
  };

  test('what the older version clipped is recognized anew by itself, and nothing else of it is touched', async () => {
    const before = await desk();
    await call(`fill(${CLIPS}, '${OLDER}')`);
    // Its own version recognizes nothing of it anew.
    expect(await before.ask('tend', null)).toMatchObject({ ok: true });
    const correction = {
      scope: 'article',
      decision: 'not-official',
      target: { by: 'surface', surface: 'Trần Văn Mẫu' },
    };
    const saved = {
      ...{ id: '01JD0000000000000000000001', correction, canonicalUrl: 'https://bao.example/bai-3' },
      ...{ title: 'Hội nghị', surface: 'Trần Văn Mẫu', createdAt: '2026-11-20T09:00:00.000Z' },
    };
    expect(await before.ask('saveCorrection', { correction: saved as never })).toMatchObject({ ok: true });
    await until('what was corrected', async () => (await state()).real === CLIPS - 1);
    expect(await state()).toMatchObject({ versions: [OLDER], onlyOlder: CLIPS - 1, jobs: [] });
    await page.close();

    cpSync(join(builtExtension(engine), 'background.js'), join(folder, 'background.js'));
    await stage.driven.browser.installExtension(folder);
    await desk();
    await until('all of it', async () => (await state()).versions.join() === version, 30_000);
    await until('the end', async () => (await state()).jobs.length === 0);
    expect(await state()).toMatchObject({
      ...{ ofClips: CLIPS, real: CLIPS - 1, onlyOlder: 0, waiting: 0 },
      ...{ counted: [`Trần Văn Mẫu ${CLIPS - 1}`], tags: ['theo dõi'] },
    });
  });

  test('it waits while the popup is open, says how far it is, is stopped and let go on', async () => {
    const popup = await stage.driven.openExtensionPage('popup.html');
    await call(`makeOlder('${OLDER}')`);
    const library = await stage.driven.openExtensionPage('library.html');
    const asked = await openDesk(stage.driven);
    expect(await asked.ask('tend', null)).toMatchObject({ ok: true });
    const line = async () => (await wordsOf(library, '.jobs')).join();
    await until('how far it is', async () => (await line()).includes(`0/${CLIPS}`));
    await press(library, '.jobs button');
    await until('that it was stopped', async () => /Đã dừng|stopped/.test(await line()));
    await popup.close();
    expect(await asked.ask('tend', null)).toMatchObject({ ok: true });
    expect((await state()).versions).toEqual([OLDER]);
    await press(library, '.jobs button');
    await until('that nothing is left to do', async () => (await wordsOf(library, '.jobs')).length === 0, 30_000);
    expect(await state()).toMatchObject({ versions: [version], real: CLIPS - 1, jobs: [] });
  });
});
