// Hindi: a budget changed by an amount, heard and said.
import type { ChangeCues } from '../cues.ts';
import type { SearchReplies } from '../replies.ts';

export const changeCues: ChangeCues = {
  change: {
    up: 'बढ़ाओ, बढ़ा दो, बढ़ा, बढ़ाना, बढ़ा सकते, बढ़ा सकता, बढ़ा सकती, बढ़ा लो, बढ़ाइए',
    down: 'घटाओ, घटा दो, घटाना, कम करो, कम कर दो, कम करना',
    stretch: '',
    more: 'ज़्यादा, और, अधिक',
    less: 'कम',
    by: 'से',
    bit: 'थोड़ा, थोड़ी, थोड़े, थोड़ा सा, ज़रा',
    cannot: '',
  },
};

export const changeReplies: Pick<SearchReplies, 'budgetChanged' | 'noBudget'> = {
  budgetChanged: (from, to) => `बजट ${from} से ${to} कर दिया।`,
  noBudget: () => 'किस बजट से? बताइए कितने तक देख रहे हैं।',
};
