import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { fileServer } = createRequire(__filename)('../../scripts/excel/file-server') as {
  fileServer(folder: string): RequestListener;
};
const around = mkdtempSync(path.join(tmpdir(), 'sqp-served-'));
const folder = path.join(around, 'addin');
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'lib'), { recursive: true });
  writeFileSync(path.join(folder, 'taskpane.html'), '<p>窗格</p>');
  writeFileSync(path.join(around, 'secret.txt'), 'secret');
  server = createServer(fileServer(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(around, { recursive: true });
});

/** The path goes out as it stands, dots and all. */
function ask(name: string, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: name, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    })
      .on('error', reject)
      .end();
  });
}

test('a file comes with its kind, whatever Office adds to its address', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel$Win32')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>窗格</p>',
  });
  expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each([
  ['/../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/lib', 404],
  ['/', 404],
  ['/none.js', 404],
  ['/%', 400],
])('%s is refused', async (name, status) => {
  expect(await ask(name)).toMatchObject({ status, body: '' });
});

test('nothing is taken in', async () => {
  expect(await ask('/taskpane.html', 'POST')).toMatchObject({ status: 405 });
});
