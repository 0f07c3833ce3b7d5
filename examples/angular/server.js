// Serves public/.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const port = process.env.PORT ?? 8080;

createServer(async ({ url }, response) => {
  const name = url === '/' ? '/index.html' : url;
  try {
    if (name.includes('..')) throw new Error('outside');
    const file = await readFile(`public${name}`);
    response.setHeader('content-type', `${types[extname(name)]}; charset=utf-8`).end(file);
  } catch {
    response.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
