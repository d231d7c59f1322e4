// Chips: the filters as the widget shows them, each with what its × removes.
import type { Chip, Filters } from '../contract.ts';
import { chipParts, type Words } from './phrases.ts';

export const chips = (filters: Filters, words: Words): Chip[] => [...chipParts(filters, words)];
