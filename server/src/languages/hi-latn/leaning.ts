// Hinglish: which of the homes side by side fits better.
import type { LeaningReplies } from '../leaning.ts';

export const lean: LeaningReplies = {
  to: (home, reasons) => `${home} behtar baithta hai: ${reasons}.`,
  each: (amenities) => `Har ek mein likha hai: ${amenities}.`,
  unless: (home, reasons) => `${home} ke paksh mein: ${reasons}; yeh zyada zaroori ho to wahi.`,
  even: () => 'Jitna likha hai, usse koi ek aage nahi hai.',
  only: (home, more, cost) => `${home} mein sirf ${more} zyada hai, par ${cost} mehnga hai.`,
  ask: () => 'Roz kahan jaana hota hai? Wahan ki doori se tay ho sakta hai.',
  within: (budget) => `aapke ${budget} ke andar`,
  stated: (amenity) => `${amenity} likha hai`,
  lowerFloor: (floor) => `neeche ki manzil (${floor})`,
  cheaper: (price) => `kam daam (${price})`,
  larger: (area) => `zyada jagah (${area})`,
  sooner: (ready) => `pehle milega (${ready})`,
};
