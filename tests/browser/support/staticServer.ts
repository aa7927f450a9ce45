import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A folder being served. `url` ends with a slash. */
export interface StaticSite {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port as the plainest static host would: files under `path` (begins and ends with
 * a slash) and nothing elsewhere, `index.html` for the path itself, no rewriting of unknown addresses.
 */
export async function serveFolder(folder: string, path = '/'): Promise<StaticSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = await readServed(folder, path, pathname);
    if (content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': contentType(pathname), 'cache-control': 'no-store' });
    response.end(content);
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}${path}`, close: () => close(server) };
}

async function readServed(folder: string, path: string, pathname: string): Promise<Uint8Array | undefined> {
  if (!pathname.startsWith(path)) return undefined;
  try {
    const inside = normalize(`/${decodeURIComponent(pathname.slice(path.length))}`);
    return await readFile(join(folder, inside === '/' ? 'index.html' : inside));
  } catch {
    return undefined;
  }
}

function contentType(pathname: string): string {
  const extension = pathname.endsWith('/') ? '.html' : extname(pathname);
  return CONTENT_TYPES[extension] ?? 'application/octet-stream';
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error(`server without a port: ${address}`));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
