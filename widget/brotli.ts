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

/** A small file is soon tried in every way: there one byte in two hundred hangs on it. */
const SMALL = 10_000;
const EVERY = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_FONT].flatMap((model) =>
  [11, 12, 13, 14, 15, 16].flatMap((window) =>
    [0, 1, 2].flatMap((postfix) =>
      [0, 1, 2, 4].map((direct) => [model, window, postfix, direct << postfix] as const),
    ),
  ),
);

export const brotli = (body: Buffer): Buffer =>
  [...SETTINGS, ...(body.length < SMALL ? EVERY : [])]
    .map(([model, window, postfix, direct]) =>
      brotliCompressSync(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: model,
          [constants.BROTLI_PARAM_LGWIN]: window,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct,
        },
      }),
    )
    .reduce((best, next) => (next.length < best.length ? next : best));
