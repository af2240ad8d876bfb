import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { generate } from 'selfsigned';

/** A page as it is served. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page of an address (with its real host name), if there is one. */
export type PageOf = (url: URL) => ServedPage | undefined;

export interface NewspaperServer {
  /** `127.0.0.1:port` of a proxy that leads every host on earth to our pages, and nowhere else. */
  readonly proxy: string;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const notFound =
  '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>404</title></head><body>404</body></html>';

/**
 * Serves pages under their real host names, over http and https, on the loopback.
 *
 * A browser that takes `proxy` for its proxy sees `https://www.qdnd.vn/…` without a port in the address, in Chromium and
 * in Firefox alike. The key is made here and now and never written to a disk.
 */
export async function serveNewspaper(pageOf: PageOf): Promise<NewspaperServer> {
  const requests: string[] = [];
  const answer = (scheme: string): RequestListener => {
    return (request, response) => {
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
      requests.push(url.href);
      if (url.pathname === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      const page = pageOf(url);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.html ?? notFound);
    };
  };
  const keys = await generate([{ name: 'commonName', value: 'newspaper.test' }]);
  const secure = createHttps({ key: keys.private, cert: keys.cert }, answer('https'));
  const securePort = await listen(secure);
  // As a proxy it gets plain requests with whole addresses, and CONNECT for the secure ones.
  const proxy = createHttp(answer('http'));
  proxy.on('connect', (request, socket, head) => {
    const tunnel = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    const drop = () => {
      tunnel.destroy();
      socket.destroy();
    };
    tunnel.on('error', drop);
    socket.on('error', drop);
    request.on('error', drop);
  });
  const port = await listen(proxy);
  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    close: () => {
      for (const server of [secure, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
