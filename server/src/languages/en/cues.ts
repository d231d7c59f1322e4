// English, whole, as it is understood.
import type { Cues } from '../../understand/cues.ts';
import { factCues } from './fact-cues.ts';
import { homeCues } from './home-cues.ts';
import { intentCues } from './intent-cues.ts';
import { numberCues } from './number-cues.ts';
import { spelling } from './spelling.ts';
import { talkCues } from './talk-cues.ts';

export const cues: Cues = { ...numberCues, ...homeCues, ...talkCues, ...factCues, ...intentCues, spelling };
