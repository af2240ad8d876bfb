import type { Result } from '../../../utils/model/result';
import type { LayoutRequest, Places } from './lay-out';

/** Has a network laid out in a worker of its own, which ends with the answer or the signal; `no-layout` if it cannot start. */
export async function askLayout(request: LayoutRequest, signal: AbortSignal): Promise<Result<Places>> {
  try {
    return { ok: true, value: await laidOutApart(request, signal) };
  } catch (reason) {
    return { ok: false, error: { code: 'no-layout', message: String(reason) } };
  }
}

function laidOutApart(request: LayoutRequest, signal: AbortSignal): Promise<Places> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Places>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'the worker did not start'));
    });
    worker.postMessage(request);
  });
}
