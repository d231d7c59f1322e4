// Yes: to what we asked last; else simply noted.
import { filtersOf, fresh, open, standing } from '../conversation/agenda.ts';
import { wordsFor } from '../conversation/changes.ts';
import { offeredToAsk } from '../conversation/office-offer.ts';
import { byIds } from '../conversation/references.ts';
import { focusOn, setFilters } from '../conversation/session.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { Day } from '../understand/calendar.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';
import { bookVisit } from './book-visit.ts';
import { humanHandover } from './human-handover.ts';
import { moreResults } from './more-results.ts';
import { show } from './search.ts';
import { thanks } from './small.ts';
import { suggestChange } from './suggest-change.ts';
import { unsent } from './unsent.ts';

export function affirm(scene: Scene): Answer {
  const { session, say, catalogue } = scene;
  // "Yes, ask them": told with the message.
  if (offeredToAsk(session)) return { session, text: '' };
  for (const frame of standing(session)) {
    // "Ok. Can the price come down?" says yes to nothing yet.
    if (frame.kind === 'visit' && frame.asks && (!scene.among || isOfVisit(scene)))
      return bookVisit({
        ...scene,
        session: focusOn(session, frame.listing_ids),
        meant: byIds(frame.listing_ids, catalogue),
      });
    // "We are closed on Sunday; Monday at 11?"
    if (frame.kind === 'visit' && frame.wanted && frame.instead !== undefined && !scene.whole.when) {
      const moved = {
        ...scene,
        whole: {
          ...scene.whole,
          when: { day: dateOf(frame.instead), time: frame.instead_time, words: '' },
        },
      };
      return frame.wanted === 'visit' ? bookVisit(moved) : humanHandover(moved);
    }
    // "Yes" does not choose: the question stands.
    if (frame.kind === 'question' || (frame.kind === 'loan' && !frame.answered)) {
      const options = frame.kind === 'question' && frame.asks === 'choice' ? frame.options : [];
      return {
        session: open(session, frame),
        text: say.chat.affirm(),
        suggestions: options.map(({ label, filters }) => ({
          label,
          action: { type: 'apply', filters, label },
        })),
      };
    }
  }
  const offered = fresh(session, 'search')?.offers.find(({ said }) => said);
  const filters = offered && filtersOf(offered, session.current_filters);
  if (filters) {
    const before = { filters: session.current_filters, words: session.filter_words };
    const words = wordsFor(filters, before, offered.label);
    return show({ ...scene, session: setFilters(session, { filters, words }) });
  }
  if (scene.among) return { session, text: '' };
  if (session.memory.lists.length > 0 && session.last_intent === 'search') return moreResults(scene);
  // "Hello again, shall we go on?"
  if (session.last_intent === 'greet' && Object.keys(session.current_filters).length > 0) return show(scene);
  // "Fine, I will show it to them, thanks": nothing is to be looked at next while a request waits.
  if (hasSpan(readPlainly(scene.whole.text, scene.whole.language), 'intent', 'thanks')) return thanks(scene);
  const waits = unsent(scene);
  if (waits) return { session, text: waits.text, contact: waits.contact };
  return { session, text: say.chat.affirm(), suggestions: suggestChange(scene) };
}

/** A day, a time, a name or a number stands beside the yes. */
const isOfVisit = ({ whole }: Scene): boolean =>
  whole.when !== undefined || whole.person !== undefined || whole.personal.phone;

/** "2026-11-30" as a day that was said. */
function dateOf(day: string): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date };
}
