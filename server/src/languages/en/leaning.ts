// English: which of the homes side by side fits better.
import type { LeaningReplies } from '../leaning.ts';

export const lean: LeaningReplies = {
  to: (home, reasons) => `I lean to ${home}: ${reasons}.`,
  each: (amenities) => `Stated for each: ${amenities}.`,
  unless: (home, reasons) => `For ${home}: ${reasons}; if that weighs more, that one.`,
  even: () => 'What is stated sets neither above the other.',
  only: (home, more, cost) => `${home} gives only ${more} more for ${cost} more.`,
  ask: () => 'Which place do you go to every day? The way there can decide it.',
  within: (budget) => `within your ${budget}`,
  stated: (amenity) => `${amenity} stated`,
  lowerFloor: (floor) => `lower floor (${floor})`,
  cheaper: (price) => `lower price (${price})`,
  larger: (area) => `more space (${area})`,
  sooner: (ready) => `sooner there (${ready})`,
};
