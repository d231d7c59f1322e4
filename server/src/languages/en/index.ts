// English, whole. The widget has its English built in.
import { language } from '../language.ts';
import { acts } from './acts.ts';
import { changeCues } from './amount-change.ts';
import { areas } from './areas.ts';
import { factCues } from './fact-cues.ts';
import { feelings } from './feelings.ts';
import { glossary } from './glossary.ts';
import { grievances } from './grievances.ts';
import { sheet } from './headers.ts';
import { homeCues } from './home-cues.ts';
import { intentCues } from './intent-cues.ts';
import { numberCues } from './number-cues.ts';
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

export const english = language({
  code: 'en',
  tags: ['en'],
  script: 'Latn',
  verbLast: false,
  spelling,
  wordLists,
  endings: {},
  spoken: {},
  borrowed: {},
  cues: {
    ...paperCues,
    ...changeCues,
    ...numberCues,
    ...homeCues,
    ...talkCues,
    ...factCues,
    ...intentCues,
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
  // It is said of the site's own numbers, so it comes with them.
  labels: { about: 'Automatic assistant. Answers come from this site’s {homes} homes, as of {date}.' },
  launcher: { name: 'Ask about homes', failed: 'The chat cannot be loaded just now.' },
  sheet,
  prose,
});
