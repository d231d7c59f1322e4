// Labels of an answer with homes, in English.
import type { Labels } from '@veranda/server/contract';

export const english = {
  typing: 'Looking through the homes…',
  queued: 'Waiting to send',
  sample: 'Sample',
  remove: 'Remove {name}',
  asking: 'Asking about {name}',
  rk: '1 RK',
  bhk: '{n} BHK',
  sqft: '{n} sq ft',
  plot: 'plot',
  super_built_up: 'super built-up',
  built_up: 'built-up',
  carpet: 'carpet',
  photo: 'Show photo',
  save: 'Save {name}',
  undo: 'Undo',
  saved_now: 'Saved. {n} on your shortlist.',
  visit: 'Book a visit',
  share: 'Share',
  clear_all: 'Clear all',
  quick_purpose: 'Buy or rent',
  quick_locality: 'Area',
  quick_bhk: 'BHK',
  quick_budget: 'Budget',
  quick_possession: 'Ready',
} satisfies Partial<Labels>;
