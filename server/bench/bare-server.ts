// The least that a JSON service can be: what every other figure is a share of. Arguments: port, bytes of the answer.
import { createServer } from 'node:http';

const [port, bytes] = process.argv.slice(2).map(Number) as [number, number];
const body = JSON.stringify({ text: 'x'.repeat(bytes - 11) });
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'POST') JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, headers);
    response.end(body);
  });
}).listen(port, '127.0.0.1');
