import { type LayoutRequest, layOut } from './lay-out';

/** A worker of the library: lays networks out, one a message, so that the page stays awake. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => self.postMessage(layOut(data)));
