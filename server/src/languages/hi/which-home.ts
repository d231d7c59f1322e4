// Which home is meant, in Hindi: words that describe one shown before, the lists before this one, and their order.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point' | 'sort'> = {
  point: {
    one: 'वाला, वाले, वाली',
    earlier: `
      दिखाया था, दिखाई थी, दिखाए थे, जो दिखाया, पहले दिखाया, अभी दिखाया, बताया था, जो बताया, देखा था, देखी थी,
      पहले वाला देखा
    `,
    first_list: 'सबसे पहले दिखाया, शुरू में, शुरुआत में, पहली लिस्ट, पहली सूची',
    last_list: 'पिछली लिस्ट, पिछली सूची, पुरानी लिस्ट, पहले वाली लिस्ट, पहले वाली सूची',
    nth_after: '',
  },
  sort: {
    word: 'क्रम से, क्रम में, के हिसाब से दिखाओ, के हिसाब से दिखाइए, सॉर्ट, सॉर्ट करो, सॉर्ट करें',
    first: 'पहले, ऊपर, सबसे पहले',
    price_up: 'कम से ज़्यादा, कम से ज्यादा, सस्ते से महँगे, सस्ते से महंगे',
    price_down: 'ज़्यादा से कम, ज्यादा से कम, महँगे से सस्ते, महंगे से सस्ते',
    possession_up: 'जो तैयार है पहले',
  },
};
