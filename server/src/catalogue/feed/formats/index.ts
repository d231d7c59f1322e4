// The feed formats, in the order they are tried: those that are known by their words first; whatever else is a table.
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { meta } from './meta.ts';
import { native } from './native.ts';
import { records } from './records.ts';

export const FORMATS: readonly Format[] = [meta, jsonLd, records, native, csv];
