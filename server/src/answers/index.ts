// The table of intents: what answers each. A new intent is one file and one line; a missing one does not compile.
import type { Intent } from '../contract.ts';
import type { PhaseEvent } from '../conversation/phase.ts';
import type { IntentHandler } from '../turn/scene.ts';
import { affirm } from './affirm.ts';
import { areaQuery } from './area-query.ts';
import { bookVisit } from './book-visit.ts';
import { compare } from './compare.ts';
import { deny } from './deny.ts';
import { financing } from './financing.ts';
import { humanHandover } from './human-handover.ts';
import { moreResults } from './more-results.ts';
import { notUnderstood } from './not-understood.ts';
import { objection } from './objection.ts';
import { priceQuery } from './price-query.ts';
import { projectDetail } from './project-detail.ts';
import { search } from './search.ts';
import { shortlist } from './shortlist.ts';
import {
  cancel,
  goodbye,
  greet,
  language,
  outOfScope,
  repeat,
  smalltalk,
  startOver,
  thanks,
  undo,
} from './small.ts';
import { topicQuery } from './topic-query.ts';
import { upfront } from './upfront.ts';

export const INTENT_HANDLERS: Record<Intent, IntentHandler> = {
  search,
  more_results: moreResults,
  project_detail: (scene) => upfront(scene) ?? projectDetail(scene),
  price_query: (scene) => upfront(scene) ?? priceQuery(scene),
  area_query: areaQuery,
  topic_query: topicQuery,
  compare,
  financing,
  shortlist,
  book_visit: bookVisit,
  human_handover: humanHandover,
  objection,
  affirm,
  deny,
  greet,
  goodbye,
  thanks,
  smalltalk,
  undo,
  start_over: startOver,
  repeat,
  cancel,
  language,
  out_of_scope: outOfScope,
  not_understood: notUnderstood,
};

/** How an intent moves the phase of the sale; the others leave it. */
export const PHASE_EVENT: Partial<Record<Intent, PhaseEvent>> = {
  search: 'search',
  more_results: 'search',
  project_detail: 'interest',
  price_query: 'interest',
  compare: 'interest',
  financing: 'terms',
  objection: 'terms',
  book_visit: 'contact',
  human_handover: 'contact',
  deny: 'decline',
  start_over: 'restart',
};
