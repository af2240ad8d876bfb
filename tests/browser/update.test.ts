import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recognizerVersion } from '../../.ci/recognizer-version';
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
    expect(worker).toContain(version);
    writeFileSync(join(folder, 'background.js'), worker.replaceAll(version, OLDER));
    stage = await setUpWith(engine, folder);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const call = <T>(what: string) => page.evaluate(`inPage.${what}`) as Promise<T>;
  const state = () => call<Awaited<ReturnType<typeof seen>>>('seen()');
  const ask = (kind: string, request: unknown = null) => call<unknown>(`ask('${kind}', ${JSON.stringify(request)})`);
  /** A page of the extension that shows no collection. */
  const atPage = async () => {
    page = await stage.driven.openExtensionPage('options.html');
    await page.evaluate(script);
  };

  test('what the older version clipped is recognized anew by itself, and nothing else of it is touched', async () => {
    await atPage();
    await call(`fill(${CLIPS}, '${OLDER}')`);
    // Its own version recognizes nothing of it anew.
    expect(await ask('tend')).toMatchObject({ ok: true });
    const correction = {
      ...{ scope: 'article', decision: 'not-official' },
      target: { by: 'surface', surface: 'Trần Văn Mẫu' },
    };
    const saved = {
      ...{ id: '01JD0000000000000000000001', correction, canonicalUrl: 'https://bao.example/bai-3' },
      ...{ title: 'Hội nghị', surface: 'Trần Văn Mẫu', createdAt: '2026-11-20T09:00:00.000Z' },
    };
    expect(await ask('saveCorrection', { correction: saved })).toMatchObject({ ok: true });
    await until('what was corrected', async () => (await state()).real === CLIPS - 1);
    expect(await state()).toMatchObject({ versions: [OLDER], onlyOlder: CLIPS - 1, jobs: [] });
    await page.close();

    cpSync(join(builtExtension(engine), 'background.js'), join(folder, 'background.js'));
    await stage.driven.browser.installExtension(folder);
    await atPage();
    await until('all of it', async () => (await state()).versions.join() === version, 30_000);
    await until('the end', async () => (await state()).jobs.length === 0);
    expect(await state()).toMatchObject({
      ...{ ofClips: CLIPS, real: CLIPS - 1, onlyOlder: 0, waiting: 0 },
      ...{ counted: [`Trần Văn Mẫu ${CLIPS - 1}`], tags: ['theo dõi'] },
    });
  });

  test('it waits while the reader does something, says how far it is, is stopped and let go on', async () => {
    // Of a try before, too.
    await call('rest()');
    await call('act()');
    await call(`makeOlder('${OLDER}')`);
    const library = await stage.driven.openExtensionPage('library.html');
    expect(await ask('tend')).toMatchObject({ ok: true });
    const line = async () => (await wordsOf(library, '.jobs')).join();
    // The word of the button stands right behind the number.
    await until('how far it is', async () => /: 0(\/| of )90/.test(await line()));
    await press(library, '.jobs button');
    await until('that it was stopped', async () => /Đã dừng|stopped/.test(await line()));
    await call('rest()');
    expect(await ask('tend')).toMatchObject({ ok: true });
    expect((await state()).versions).toEqual([OLDER]);
    await press(library, '.jobs button');
    await until('that nothing is left to do', async () => (await wordsOf(library, '.jobs')).length === 0, 30_000);
    expect(await state()).toMatchObject({ versions: [version], real: CLIPS - 1, jobs: [] });
  });
});
