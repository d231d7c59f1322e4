// Which home is meant, in Hindi: words that describe one shown before, and the lists before this one.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point'> = {
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
};
