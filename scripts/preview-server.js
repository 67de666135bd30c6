/** The web server of the preview: three folders, read only, on this computer alone. */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { URL } = require('node:url');
const { contentSecurityPolicy } = require('./build/content-security-policy');
const { previewPolicy } = require('./build/preview');

const root = path.join(__dirname, '..');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Which folder answers for a path, the first that fits. */
const mounts = [
  { prefix: '/addin/', folder: path.join(root, 'dist', 'addin'), policy: contentSecurityPolicy() },
  { prefix: '/samples/', folder: path.join(root, 'samples'), policy: contentSecurityPolicy() },
  { prefix: '/', folder: path.join(root, 'dist', 'preview'), policy: previewPolicy },
];
/** The one file of the add-in that is replaced: Excel's place is taken by the page. */
const replaced = { '/addin/lib/office.js': '/office.js' };

/** The file and policy for a request's path; null where there is none. Nothing outside the folders is ever named. */
function locate(pathname) {
  const wanted = replaced[pathname] ?? (pathname === '/' ? '/index.html' : pathname);
  const mount = mounts.find(({ prefix }) => wanted.startsWith(prefix));
  const file = path.resolve(mount.folder, wanted.slice(mount.prefix.length));
  if (!file.startsWith(mount.folder + path.sep)) return null;
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, policy: mount.policy } : null;
}

function answer(request, response) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return void response.writeHead(400).end();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const found = pathname.includes('\0') ? null : locate(pathname);
  if (found === null)
    return void response
      .writeHead(404, { 'content-type': types['.txt'] })
      .end(`沒有這個檔案（Not found）：${pathname}\n`);
  response.writeHead(200, {
    'content-type': types[path.extname(found.file)] ?? 'application/octet-stream',
    'content-security-policy': found.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // A build made meanwhile is there at the next reload.
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') return void response.end();
  fs.createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Serves the preview on `port`, or on any free one where that is taken. Gives the server and its address. */
function servePreview(port) {
  const server = http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (port === 0 || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) return reject(error);
      servePreview(0).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}/`;
      resolve({ url, server, close: () => new Promise((done) => server.close(done)) });
    });
  });
}

module.exports = { servePreview };
