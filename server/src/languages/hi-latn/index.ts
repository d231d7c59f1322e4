// Hinglish, whole: Hindi in Roman letters. The English in it is understood as English.
import { hindi } from '../hi/index.ts';
import { language } from '../language.ts';
import { acts } from './acts.ts';
import { changeCues } from './amount-change.ts';
import { areas } from './areas.ts';
import { feelings } from './feelings.ts';
import { filterCues } from './filter-cues.ts';
import { glossary } from './glossary.ts';
import { grievances } from './grievances.ts';
import { labels } from './labels.ts';
import { paperCues } from './papers.ts';
import { parties } from './parties.ts';
import { replies } from './replies.ts';
import { request } from './request.ts';
import { shortlist } from './shortlist.ts';
import { site } from './site.ts';
import { spelling } from './spelling.ts';
import { talkCues } from './talk-cues.ts';
import { topics } from './topics.ts';
import { visit } from './visit.ts';
import { visitCues } from './visit-cues.ts';
import { when } from './when.ts';
import { whichHome } from './which-home.ts';
import { wordLists } from './word-lists.ts';

export const hinglish = language({
  code: 'hi-Latn',
  tags: ['hi-latn'],
  script: 'Latn',
  verbLast: true,
  spelling,
  wordLists,
  endings: {},
  spoken: {},
  borrowed: {},
  sameAs: hindi,
  cues: {
    ...paperCues,
    ...changeCues,
    ...filterCues,
    ...talkCues,
    ...visitCues,
    ...request,
    ...when,
    ...whichHome,
  },
  acts,
  topics,
  glossary,
  areas,
  site,
  shortlist,
  feelings,
  grievances,
  parties,
  replies,
  visit,
  labels,
  launcher: { name: 'Gharon ke baare mein poochhein', failed: 'Chat abhi khul nahin pa rahi hai.' },
  sheet: undefined,
  prose: {},
});
