// Hindi: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: 'रेट क्या है, क्या रेट है, रेट क्या चल रहा, भाव क्या है, क्या भाव, औसत दाम, औसत कीमत, औसत क़ीमत, औसत रेट, दाम क्या चल रहे, कितने का मिलता, कितने में मिलता, औसत किराया',
  which:
    'किस इलाके, किस इलाक़े, किन इलाकों, किन इलाक़ों, कौन से इलाके, कौन से इलाक़े, कहाँ मिलेगा, कहां मिलेगा, कहाँ मिल सकता, कहां मिल सकता, कहाँ मिल जाएगा, कौन सी जगह, सस्ता इलाका, सस्ता इलाक़ा',
  cheaper: 'सस्ता, सस्ती, कौन सा सस्ता, कहाँ सस्ता, कहां सस्ता, कम दाम',
  dearer: 'महँगा, महंगा, महँगी, महंगी, कौन सा महँगा',
  yield: 'कितना किराया मिलेगा, किराया कितना मिलेगा, किराया कितना आएगा, कितना किराया आएगा, किराये से कितना',
};

export const areaReplies: AreaReplies = {
  figures: ({ wanted, n, low, median, high }) =>
    `${wanted}: ${n} घर, ${low} से ${high} तक; बीच वाला ${median} का है।`,
  one: (wanted, price) => `${wanted}: एक ही घर है, ${price}।`,
  none: (wanted) => `${wanted}: अभी कोई नहीं है।`,
  rate: (rate) => `बीच का रेट ${rate} है।`,
  lower: (place, amount) => `यानी ${place} सस्ता है, बीच के दाम में ${amount} कम।`,
  same: () => 'दोनों जगह बीच का दाम बराबर है।',
  which: (wanted, places) => `${wanted}: ${places.join(', ')}।`,
  place: (name, n, from) => `${name} (${n} घर, ${from} से)`,
  rents: ({ wanted, n, rent }) =>
    n === 1 ? `किराए पर एक है, ${wanted}: ${rent}।` : `किराए पर ${n} हैं, ${wanted}; बीच वाला ${rent}।`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} = ${rate} सालाना, ख़र्च से पहले। किरायेदार कितना देगा, यह पक्का नहीं होता।`,
  noRents: (wanted) => `ऐसा कुछ किराए पर नहीं है (${wanted}), इसलिए किराया नहीं बता सकता।`,
};
