// Hinglish, whole, as it is understood: Hindi in Roman letters. The English in it is understood as English.
import type { Cues } from '../../understand/cues.ts';
import { filterCues } from './filter-cues.ts';
import { spelling } from './spelling.ts';
import { talkCues } from './talk-cues.ts';

export const cues: Cues = { ...filterCues, ...talkCues, spelling };
