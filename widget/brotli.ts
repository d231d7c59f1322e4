// Brotli: as small as it gets. Which of its models fits a file better only trying tells.
import { brotliCompressSync, constants } from 'node:zlib';

const MODELS = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_FONT];

export const brotli = (body: Buffer): Buffer =>
  MODELS.map((model) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_MODE]: model } }),
  ).reduce((best, next) => (next.length < best.length ? next : best));
