// Which homes a question is about, or the sentence that asks.
import type { Listing } from '../catalogue/listing.ts';
import { open, type Waiting } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { distinctName } from '../say/comparison.ts';
import { homeName } from '../say/phrases.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { firstOfFound } from './of-all-found.ts';
import { ofAllHomes } from './of-all-homes.ts';
import { asksOfAllShown, firstOf } from './of-all-shown.ts';
import { starters } from './search.ts';

type Which = Waiting['intents'][number];

/** More homes than this are not answered for one by one. */
const MOST_AT_ONCE = 4;

/** `of`: the first of so many that the search finds. */
export type Asked = { homes: Listing[]; of?: number; within?: string | undefined } | { answer: Answer };

/**
 * The homes meant; with `one`, exactly one. Where that is in doubt, out of range or gone, the answer says so instead.
 */
export function askedAbout(scene: Scene, intent: Which, one = false): Asked {
  const { meant, say, session, facts, understanding } = scene;
  if (understanding.unlisted !== undefined && !meant.any) {
    // A project that is named but not here is said to be absent, whatever home was spoken of before.
    const name = understanding.unlisted;
    facts.names.push(name);
    return { answer: { session, text: say.search.absent(name), suggestions: starters(scene) } };
  }
  // One home is no choice.
  const [only, other] = meant.unclear;
  if (only && !other) return { homes: [only] };
  const first = one ? undefined : firstOfFound(scene);
  if (first) return first;
  const homes = meant.any ? meant.listings : spokenOf(scene);
  if (homes.length === 0 || meant.unclear.length > 0) {
    if (meant.gone > 0) {
      facts.counts.push(meant.gone);
      return { answer: { session, text: say.detail.notListed(meant.gone), suggestions: starters(scene) } };
    }
    if (meant.unclear.length > 0)
      return toldOfEach(scene, intent, one)
        ? { homes: meant.unclear }
        : { answer: which(scene, meant.unclear, intent) };
    const shown = session.memory.seen.length;
    facts.counts.push(shown);
    if (shown === 0)
      return {
        answer: ofAllHomes(scene) ?? {
          session,
          text: say.detail.nothingShown(),
          suggestions: starters(scene),
        },
      };
    if (meant.beyond)
      return {
        answer: {
          session,
          text: say.detail.noSuchNumber(shown),
          suggestions: choices(scene, spokenOf(scene)),
        },
      };
    return { answer: which(scene, spokenOf(scene), intent) };
  }
  if (!one && asksOfAllShown(scene))
    return { homes: firstOf(homes, understanding.facts, scene, MOST_AT_ONCE) };
  if (one && homes.length > 1) return { answer: which(scene, homes, intent) };
  // A project with many homes is one answer; many homes of a list are not.
  if (homes.length > MOST_AT_ONCE && !understanding.references.some(({ kind }) => kind === 'name')) {
    return { answer: which(scene, homes, intent) };
  }
  return { homes };
}

/** "Is it ready to move?" of the few on screen: told of each at once, which takes no longer than to ask which. */
const toldOfEach = ({ meant, understanding }: Scene, intent: Which, one: boolean): boolean =>
  !one &&
  (intent === 'project_detail' || intent === 'price_query') &&
  understanding.facts.some((fact) => fact !== 'description') &&
  meant.listings.length === 0 &&
  meant.unclear.length <= MOST_AT_ONCE;

/** "Which one do you mean, A or B?", with what waits for the answer. */
export function which(scene: Scene, homes: readonly Listing[], intent: Which): Answer {
  const { say, session, understanding, facts } = scene;
  const few = homes.slice(0, MOST_AT_ONCE);
  for (const home of few) facts.listings.add(home);
  const names = few.map((home) =>
    distinctName(
      home,
      few.find((other) => other !== home && homeName(other, scene) === homeName(home, scene)),
      scene,
    ),
  );
  return {
    session: open(session, {
      kind: 'question',
      asks: 'which',
      waiting: waitingFor(understanding, intent),
      listing_ids: few.map(({ id }) => id),
    }),
    text: say.detail.which(say.or(names)),
    suggestions: choices(scene, few),
  };
}

/** The whole request, to be answered once the home is known: "which floor, and what is the EMI?" */
function waitingFor({ intents, facts, about, shortlist }: Scene['understanding'], intent: Which): Waiting {
  const others = intents.filter((other): other is Which => (WAIT as readonly string[]).includes(other));
  return {
    intents: [...new Set([intent, ...others])],
    facts,
    ...(about && { about }),
    ...(shortlist && { shortlist }),
  };
}
const WAIT: readonly Which[] = ['project_detail', 'price_query', 'book_visit', 'financing', 'shortlist'];

const choices = (scene: Scene, homes: readonly Listing[]) =>
  homes.slice(0, MOST_AT_ONCE).map((home) => details(scene, home));
