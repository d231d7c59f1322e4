// The cities we have a gazetteer for. Each speaks for the homes of its own city alone.
import type { Gazetteer } from '../gazetteer.ts';
import bengaluru from './bengaluru.json' with { type: 'json' };

export const GAZETTEERS: readonly Gazetteer[] = [bengaluru as Gazetteer];
