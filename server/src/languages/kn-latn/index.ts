// Kannada in Roman letters, whole: heard as the Kannada that it sounds like, and answered in Kannada as people type it.
import { kannada } from '../kn/index.ts';
import { language } from '../language.ts';
import { acts } from './acts.ts';
import { endings } from './endings.ts';
import { feelings } from './feelings.ts';
import { grievances } from './grievances.ts';
import { allInRoman } from './in-roman.ts';
import { parties } from './parties.ts';
import { shortlist } from './shortlist.ts';
import { site } from './site.ts';
import { spelling } from './spelling.ts';
import { topics } from './topics.ts';
import { wordLists } from './word-lists.ts';

const roman = allInRoman(kannada.replies);

export const romanKannada = language({
  code: 'kn-Latn',
  tags: ['kn-latn'],
  script: 'Latn',
  verbLast: true,
  sameAs: kannada,
  spelling,
  wordLists,
  endings,
  spoken: {},
  borrowed: {},
  cues: {},
  acts,
  topics,
  glossary: {},
  areas: {
    about:
      'bagge enu, bagge yenu, bagge en, bagge yen, bagge enide, bagge heli, bagge helu, bagge tilisi, bagge tilsi, bagge gotta, bagge maahiti, bagge mahiti, hegide, hengide, hege ide',
    each_place:
      'bere bere, eradu area, eradoo area, eradu kade, eradoo kade, eradaralli, eradaralloo, eradu jaga, eradu jaaga, ondondu area',
  },
  site,
  shortlist,
  feelings,
  grievances,
  parties,
  replies: {
    ...roman,
    filter: { ...roman.filter, parking: (n) => (n === 1 ? 'parking' : `${n} car parking`) },
  },
  visit: { ...allInRoman(kannada.visit), dates: 'en-IN' },
  labels: allInRoman(kannada.labels),
  launcher: allInRoman(kannada.launcher),
  sheet: undefined,
  prose: {},
});
