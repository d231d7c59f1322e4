// Hindi, whole.
import { language } from '../language.ts';
import { acts } from './acts.ts';
import { changeCues } from './amount-change.ts';
import { areas } from './areas.ts';
import { feelings } from './feelings.ts';
import { filterCues } from './filter-cues.ts';
import { glossary } from './glossary.ts';
import { grievances } from './grievances.ts';
import { sheet } from './headers.ts';
import { labels } from './labels.ts';
import { paperCues } from './papers.ts';
import { parties } from './parties.ts';
import { prose } from './prose.ts';
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

export const hindi = language({
  code: 'hi',
  tags: ['hi'],
  script: 'Deva',
  verbLast: true,
  spelling,
  wordLists,
  endings: {},
  spoken: {},
  borrowed: {},
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
  launcher: { name: 'घरों के बारे में पूछें', failed: 'चैट अभी खुल नहीं पा रही है।' },
  sheet,
  prose,
});
