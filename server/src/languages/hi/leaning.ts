// Hindi: which of the homes side by side fits better.
import type { LeaningReplies } from '../leaning.ts';

export const lean: LeaningReplies = {
  to: (home, reasons) => `${home} बेहतर बैठता है: ${reasons}।`,
  each: (amenities) => `हर एक में लिखा है: ${amenities}।`,
  unless: (home, reasons) => `${home} के पक्ष में: ${reasons}; यह ज़्यादा ज़रूरी हो तो वही।`,
  even: () => 'जितना लिखा है, उससे कोई एक आगे नहीं है।',
  only: (home, more, cost) => `${home} में सिर्फ़ ${more} ज़्यादा है, पर ${cost} महँगा है।`,
  ask: () => 'रोज़ कहाँ जाना होता है? वहाँ की दूरी से तय हो सकता है।',
  within: (budget) => `आपके ${budget} के अंदर`,
  stated: (amenity) => `${amenity} लिखा है`,
  lowerFloor: (floor) => `नीचे की मंज़िल (${floor})`,
  cheaper: (price) => `कम दाम (${price})`,
  larger: (area) => `ज़्यादा जगह (${area})`,
  sooner: (ready) => `पहले मिलेगा (${ready})`,
};
