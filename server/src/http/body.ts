// Bodies: JSON of at most 16 kB, read without trusting what the headers promise.
import { LIMITS } from '../contract.ts';
import { Problem } from '../problem.ts';

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The parsed body. `textPlain`: also takes `text/plain`, which is what `fetch` sends when nobody sets a type. */
export async function readJson(request: Request, { textPlain }: { textPlain: boolean }): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json' && !(textPlain && type === 'text/plain'))
    throw new Problem('unsupported_type', 'the body must be application/json');
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity')
    throw new Problem('unsupported_type', 'the body must not be compressed');

  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, so it goes nowhere.
    throw new Problem('invalid_request', 'the body is not JSON');
  }
  refuseTraps(body, '', 1);
  return body;
}

async function readText(request: Request): Promise<string> {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (Number(declared) > LIMITS.maxBodyBytes) throw tooLarge();
    // The HTTP parser hands over as many bytes as were declared, never more.
    return await request.text().catch(gone);
  }
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(gone);
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > LIMITS.maxBodyBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(value);
  }
}

const tooLarge = () => new Problem('too_large', `the body is longer than ${LIMITS.maxBodyBytes} bytes`);

/** The client went away in the middle: nobody reads the answer, and it is no failure of ours. */
function gone(): never {
  throw new Problem('invalid_request', 'the body ended early');
}

/** Keys that would reach an object's prototype where somebody merges, and nesting that would exhaust a stack. */
function refuseTraps(value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > LIMITS.maxBodyDepth)
    throw new Problem('invalid_request', `the body is nested deeper than ${LIMITS.maxBodyDepth}`);
  if (Array.isArray(value)) {
    for (const item of value) refuseTraps(item, path, depth + 1);
    return;
  }
  for (const key of Object.keys(value)) {
    const field = path === '' ? key : `${path}.${key}`;
    if (PROTOTYPE_KEYS.has(key)) throw new Problem('invalid_request', `${field}: is not allowed`, { field });
    refuseTraps((value as Record<string, unknown>)[key], field, depth + 1);
  }
}
