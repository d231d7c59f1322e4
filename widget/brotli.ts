// Brotli: as small as it gets. Which model, window and way to write distances fits a file better only trying tells.
import { brotliCompressSync, constants } from 'node:zlib';

/** [model, window in powers of two, postfix bits, direct distances]: what was best for a small file, and for larger ones. */
const SETTINGS = [
  [constants.BROTLI_MODE_GENERIC, 22, 0, 0],
  [constants.BROTLI_MODE_FONT, 22, 0, 0],
  [constants.BROTLI_MODE_GENERIC, 12, 1, 4],
  [constants.BROTLI_MODE_GENERIC, 15, 1, 0],
  [constants.BROTLI_MODE_GENERIC, 16, 1, 0],
] as const;

export const brotli = (body: Buffer): Buffer =>
  SETTINGS.map(([model, window, postfix, direct]) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: model,
        [constants.BROTLI_PARAM_LGWIN]: window,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
      },
    }),
  ).reduce((best, next) => (next.length < best.length ? next : best));
