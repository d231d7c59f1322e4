// The cities we have a gazetteer for. The first speaks for feeds that name no city.
import type { Gazetteer } from '../gazetteer.ts';
import bengaluru from './bengaluru.json' with { type: 'json' };

export const GAZETTEERS: readonly Gazetteer[] = [bengaluru as Gazetteer];
