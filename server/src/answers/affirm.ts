// Yes: to what we asked last; else simply noted.

import { wordsFor } from '../conversation/changes.ts';
import { byIds } from '../conversation/references.ts';
import { focusOn, remember, setFilters } from '../conversation/session.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { bookVisit } from './book-visit.ts';
import { moreResults } from './more-results.ts';
import { show, starters } from './search.ts';

export function affirm(scene: Scene): Answer {
  const { pending, session, say, catalogue } = scene;
  switch (pending?.kind) {
    case 'visit':
      return bookVisit({
        ...scene,
        session: focusOn(session, pending.listing_ids),
        meant: byIds(pending.listing_ids, catalogue),
      });
    case 'offer': {
      const before = { filters: session.current_filters, words: session.filter_words };
      const words = wordsFor(pending.filters, before, pending.words);
      return show({ ...scene, session: setFilters(session, { filters: pending.filters, words }) });
    }
    // "Yes" does not choose: the question stands.
    case 'choice':
    case 'which':
    case 'loan':
      return {
        session: remember(session, { pending }),
        text: say.chat.affirm(),
        suggestions:
          pending.kind === 'choice'
            ? pending.options.map(({ label, filters }) => ({
                label,
                action: { type: 'apply', filters, label },
              }))
            : [],
      };
    default:
      if (scene.among) return { session, text: '' };
      if (session.memory.lists.length > 0 && session.last_intent === 'search') return moreResults(scene);
      // "Hello again, shall we go on?"
      if (session.last_intent === 'greet' && Object.keys(session.current_filters).length > 0)
        return show(scene);
      return { session, text: say.chat.affirm(), suggestions: starters(scene) };
  }
}
