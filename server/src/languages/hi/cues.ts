// Hindi, whole, as it is understood.
import type { Cues } from '../../understand/cues.ts';
import { filterCues } from './filter-cues.ts';
import { spelling } from './spelling.ts';
import { talkCues } from './talk-cues.ts';

export const cues: Cues = { ...filterCues, ...talkCues, spelling };
