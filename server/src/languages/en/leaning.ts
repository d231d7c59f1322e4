// English: which of the homes side by side fits better.
import type { LeaningReplies } from '../leaning.ts';

export const lean: LeaningReplies = {
  to: (home, reasons) => `I lean to ${home}: ${reasons}.`,
  each: (amenities) => `Stated for each: ${amenities}.`,
  unless: (home, reasons) => `For ${home}: ${reasons}; if that weighs more, that one.`,
  even: () => 'What is stated sets neither above the other.',
  ask: () => 'What decides for you: the price, the floor, or the way to some place?',
  within: (budget) => `within your ${budget}`,
  stated: (amenity) => `${amenity} stated`,
  lowerFloor: (floor) => `lower floor (${floor})`,
  cheaper: (price) => `lower price (${price})`,
  larger: (area) => `more space (${area})`,
  sooner: (ready) => `sooner there (${ready})`,
};
