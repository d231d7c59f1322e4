// Markers: the phrases that tell what a clause does ("who said", "too small", "my office").
import type { ActCue } from '../../languages/acts.ts';
import { type Found, finderOf } from '../finder.ts';

export type Marker = Found<ActCue>;

export const readMarkers = finderOf<ActCue>(({ acts }) => acts);
