import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** What `npm run start:excel` serves with. */
const { fileServer } = createRequire(__filename)('../../scripts/excel/file-server') as {
  fileServer(folder: string): RequestListener;
};

/** A web server of one folder, on a port of its own. */
export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(fileServer(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
