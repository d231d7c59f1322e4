// The feed formats, in the order they are tried.
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { native } from './native.ts';

export const FORMATS: readonly Format[] = [csv, native];
