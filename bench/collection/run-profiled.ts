import type { Page } from 'puppeteer-core';

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { functionName: string; lineNumber: number } }[];
  readonly samples: readonly number[];
}

/** With `PROFILE` set, says where the time of a piece of work in a page went, function by function. */
export async function runProfiled<T>(page: Page, work: () => Promise<T>): Promise<T> {
  if (!process.env.PROFILE) return work();
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  const answer = await work();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName}:${callFrame.lineNumber}`]),
  );
  const times = new Map<string, number>();
  for (const id of profile.samples) times.set(names.get(id) ?? '', (times.get(names.get(id) ?? '') ?? 0) + 1);
  const all = [...times].sort(([, a], [, b]) => b - a).slice(0, 30);
  const lines = all.map(([name, count]) => `${((100 * count) / profile.samples.length).toFixed(1)} % ${name}\n`);
  process.stderr.write(lines.join(''));
  await session.detach();
  return answer;
}
