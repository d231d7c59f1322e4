// Composing: the answers of one message become one reply, and what it did is remembered in the session.

import { offersToAsk } from '../answers/asks-office.ts';
import { carried } from '../answers/for-office.ts';
import { PHASE_EVENT } from '../answers/index.ts';
import { greets } from '../answers/opening.ts';
import { canReach, chosenHomes, formFor, listed, personFor, talkToPerson } from '../answers/person.ts';
import { unknownsTold } from '../answers/unknowns.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Card, Contact, Intent, Reply, Suggestion } from '../contract.ts';
import { frameOf, offer, open } from '../conversation/agenda.ts';
import { nextPhase } from '../conversation/phase.ts';
import { lastReply } from '../conversation/said-before.ts';
import { addMessages, remember, type Session } from '../conversation/session.ts';
import type { Effect } from '../effects/effect.ts';
import type { Fact } from '../facts/index.ts';
import type { Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import { homeName } from '../say/phrases.ts';
import { SUGGESTIONS } from '../say/suggestions.ts';
import type { Heard } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import { demanded } from './demand.ts';
import { heldTo, holdsAgainst, showsTheSame } from './held-against.ts';
import { once } from './once.ts';
import type { Answer, Scene } from './scene.ts';
import type { TurnInput } from './turn.ts';

const MOST_CARDS = 5;
/** A search without a match offers relaxations and removals side by side. */
const MOST_SUGGESTIONS_WHEN_WIDE = 6;

export type Composed = { session: Session; reply: Reply; effects: Effect[] };

/** A turn's input with what was heard, as it may be kept. */
type Input = TurnInput & { heard: Pick<Heard, 'text' | 'acts'> };

export function compose(
  input: Input,
  scene: Scene,
  intents: readonly Intent[],
  answers: readonly Answer[],
): Composed {
  const { understanding, say, changed } = scene;
  const given = gather(answers);
  const unknowns = unknownsTold(scene);
  given.suggestions.unshift(...unknowns.suggestions);
  const personal = understanding.personal.phone || understanding.personal.email;
  const own = given.contact
    ? written(given.contact, scene)
    : personal
      ? personFor(scene, chosenHomes(scene))
      : undefined;
  const form = given.form ?? (personal && !given.visit ? formFor(scene, chosenHomes(scene)) : undefined);
  const asks =
    own || form
      ? undefined
      : offersToAsk(
          given.asks,
          scene,
          input.session,
          given.unstated.length > 0 && given.unanswered.length === 0,
        );
  const step = asks?.text;
  const moved = advance(asks ? { ...scene, session: asks.session } : scene, input.session, intents);
  const sale = own || form || step !== undefined ? {} : suggestPerson(scene, moved, intents);

  const regret = understanding.sorry && !understanding.restated ? [say.site.regret()] : [];
  // Who greets and says what is wished at once is greeted back.
  const greeted =
    input.session.messages.length === 0 &&
    !intents.includes('greet') &&
    saysHello(scene) &&
    !given.texts.some((one) => one.startsWith(say.chat.hi()));
  const text = once([
    ...(greeted ? [say.chat.hi()] : []),
    ...regret,
    ...changed.notices,
    ...given.texts,
    ...unknowns.texts,
    ...(personal ? [(scene.book === 'open' ? say.requests.number : say.visit.personalData)()] : []),
    step ?? sale.text ?? '',
  ]);
  const superlative = understanding.references.some(({ kind }) => kind === 'superlative');
  const again = !superlative && repeats(text, input.session, intents, say);
  // What nothing more is known of goes to the office, as it was said.
  // A search that is said again is shown again.
  // So is what a listing states: "what is the size?" twice.
  const against = input.heard.acts.some(holdsAgainst);
  const known = given.unstated.length + given.unanswered.length === 0 && !against;
  const toldAgain = again && known && intents.every((intent) => TOLD_AGAIN.has(intent));
  const wrong =
    against && intents.includes('search') && showsTheSame(input.heard.acts, scene, input, given.cards);
  const restated = toldAgain || wrong || (again && intents.includes('search') && given.cards.length > 0);
  const held =
    wrong || (restated && against) ? heldTo(input.heard.acts, { session: moved }, scene) : undefined;
  const asked = again && !restated ? carried({ ...scene, session: moved }) : undefined;
  const contact = asked?.contact ?? own ?? asks?.contact;
  const reply: Reply = {
    text: restated
      ? (held?.text ?? `${say.search.again()} ${text}`)
      : again
        ? saidAgain(asked?.sent === true, input.session, say)
        : text || say.chat.affirm(),
    cards:
      held || (again && !restated && intents.includes('search'))
        ? []
        : distinct(given.cards, sameHome, MOST_CARDS),
    suggestions: distinct(
      placed(
        again && (toldAgain || !restated) && !asked?.sent && canReach(scene)
          ? [talkToPerson(scene), ...given.suggestions]
          : [...(held?.suggestions ?? []), ...given.suggestions],
        sale,
      ),
      sameLabel,
      given.zero || given.suggestions[0]?.group ? MOST_SUGGESTIONS_WHEN_WIDE : SUGGESTIONS,
    ),
    ...(given.comparison && { comparison: given.comparison }),
    ...(given.home && { home: given.home }),
    ...(contact && { contact }),
    ...(form && { form }),
    ...(given.visit && { visit: given.visit }),
    ...(given.shortlist && { shortlist: given.shortlist }),
    lang: scene.language,
  };
  const { unanswered: topics, unstated: facts } = given;
  const demand = demanded(scene, asked?.session ?? sale.session ?? moved, { intents, reply, topics, facts });
  return {
    session: settle(input, demand.session, intents, reply),
    reply,
    effects: [...effectsOf(scene, intents, given, contact !== undefined), ...demand.effects],
  };
}

const TOLD_AGAIN = new Set<Intent>(['project_detail', 'price_query', 'compare']);

/** "Bhai, 2bhk chahiye" calls, and greets nobody. */
const saysHello = ({ whole: { text }, language }: Scene): boolean =>
  greets(text, language) && !ADDRESS.has(tokenise(text)[0]?.text ?? '');
const ADDRESS = wordSet('address');

/** The message to the office is written last: what another answer of this turn leaves to the office is in it. */
function written(contact: Contact, scene: Scene): Contact {
  const frame = frameOf(scene.session, 'visit');
  return contact.whatsapp && frame?.wanted && frame.listing_ids.length > 0
    ? (personFor(scene, listed(frame, scene)) ?? contact)
    : contact;
}

/** The very answer that stands right above: who asks on has been misread, or needs a person. */
function repeats(
  text: string,
  { messages }: Session,
  intents: readonly Intent[],
  say: Scene['say'],
): boolean {
  if (text === '' || intents.some((intent) => SAID_AGAIN.has(intent))) return false;
  const [before, last] = messages.filter(({ role }) => role === 'assistant').slice(-2);
  return (last ?? before)?.text === text || (before?.text === text && isAgain(last?.text, say));
}

/** Never the same twice either. */
const saidAgain = (sent: boolean, session: Session, say: Scene['say']): string =>
  isAgain(lastReply(session), say) ? say.heard.untoldToo(sent) : say.heard.again(sent);

/** Nothing more was known the last time either. */
const isAgain = (text: string | undefined, { heard }: Scene['say']) =>
  text !== undefined && [true, false].some((sent) => text === heard.again(sent));

const SAID_AGAIN = new Set<Intent>([
  'repeat',
  'greet',
  'thanks',
  'goodbye',
  'affirm',
  'deny',
  'undo',
  'start_over',
  'human_handover',
  'book_visit',
  'more_results',
  'shortlist',
]);

/** What several answers give together; of a comparison and a contact the last. */
function gather(answers: readonly Answer[]) {
  const texts: string[] = [];
  const cards: Card[] = [];
  const suggestions: Suggestion[] = [];
  let comparison: Answer['comparison'];
  let home: Answer['home'];
  let contact: Answer['contact'];
  let form: Answer['form'];
  let visit: Answer['visit'];
  let shortlist: Answer['shortlist'];
  const unanswered: Topic[] = [];
  const unstated: Fact[] = [];
  let zero = false;
  let asks: Listing[] | undefined;
  for (const answer of answers) {
    texts.push(answer.text);
    if (answer.asks_office) asks = [...new Set([...(asks ?? []), ...answer.asks_office])];
    if (answer.cards) cards.push(...answer.cards);
    if (answer.suggestions) suggestions.push(...answer.suggestions);
    comparison = answer.comparison ?? comparison;
    home = answer.home ?? home;
    contact = answer.contact ?? contact;
    form = answer.form ?? form;
    visit = answer.visit ?? visit;
    shortlist = answer.shortlist ?? shortlist;
    zero ||= answer.zeroResult ?? false;
    if (answer.unanswered) unanswered.push(...answer.unanswered);
    if (answer.unstated) unstated.push(...answer.unstated);
  }
  return {
    texts,
    asks,
    cards,
    suggestions,
    comparison,
    home,
    contact,
    form,
    visit,
    shortlist,
    zero,
    unanswered,
    unstated,
  };
}

/** With what the sale suggests in its two places. */
function placed([first, ...others]: readonly Suggestion[], sale: SaleStep): Suggestion[] {
  return [sale.first, first, sale.second, ...others].filter((suggestion) => suggestion !== undefined);
}

/** Takes the phase on by what each intent was. */
function advance(scene: Scene, before: Session, intents: readonly Intent[]): Session {
  let phase = before.conversation_phase;
  const newInterest = scene.session.interested_projects !== before.interested_projects;
  for (const intent of intents) {
    const event = PHASE_EVENT[intent];
    // A question about homes that led to none ("which one?") shows no interest in one yet.
    if (event) phase = nextPhase(phase, event === 'interest' && !newInterest ? 'search' : event);
  }
  return { ...scene.session, conversation_phase: phase };
}

/** Where the suggestion stands among the others: both places are always shown. */
type SaleStep = { session?: Session; text?: string; first?: Suggestion; second?: Suggestion };

/**
 * A visit, once the visitor asks about single homes for the second time; a person, once terms are talked about.
 * Each once, never after a no, and only where somebody can be reached.
 */
function suggestPerson(scene: Scene, session: Session, intents: readonly Intent[]): SaleStep {
  const { say, facts, catalogue } = scene;
  const { focus } = session.memory;
  if (frameOf(session, 'visit')?.declined || isAsking(session)) return {};
  const events = intents.map((intent) => PHASE_EVENT[intent]);
  const home = catalogue.byId(focus[0] ?? '');
  const warm = (session.memory.liked?.length ?? 0) >= 2 && events.includes('interest') && focus.length === 1;
  if (warm && home && !session.site_visit_suggested && canReach(scene, [home])) {
    facts.listings.add(home);
    return {
      session: open(
        { ...session, site_visit_suggested: true },
        { ...frameOf(session, 'visit'), kind: 'visit', listing_ids: [home.id], asks: true },
      ),
      text: say.person.suggestVisit(homeName(home, scene)),
      first: { label: say.suggest.visit(), query: say.suggest.visit() },
    };
  }
  if (events.includes('terms') && !session.meeting_suggested && canReach(scene)) {
    return {
      session: { ...session, meeting_suggested: true },
      second: talkToPerson(scene),
    };
  }
  return {};
}

/** A question of ours is open since this turn: nothing else is asked beside it. */
const isAsking = ({ memory, engagement_score }: Session): boolean =>
  memory.agenda.some(
    (frame) =>
      frame.at > engagement_score &&
      (frame.kind === 'question' ||
        (frame.kind === 'loan' && !frame.answered) ||
        (frame.kind === 'search' && frame.offers.some(({ said }) => said))),
  );

/** Session′: the message and its answer noted, one more interaction, misses forgotten on success. */
function settle(input: Input, session: Session, intents: readonly Intent[], reply: Reply): Session {
  const { heard, message, now } = input;
  const at = new Date(now).toISOString();
  const missed = intents.includes('not_understood');
  const { message_id } = message;
  const offered = reply.suggestions.length > 0 ? offer(session, reply.suggestions) : session;
  const answered = addMessages(
    missed || session.memory.misses === 0 ? offered : remember(offered, { misses: 0 }),
    { role: 'user', text: heard.text, at, message_id },
    {
      role: 'assistant',
      text: reply.text,
      at,
      message_id,
      ...(reply.cards.length > 0 && { listing_ids: reply.cards.map(({ id }) => id) }),
    },
  );
  return {
    ...answered,
    last_activity: at,
    last_intent: intents.at(-1) ?? null,
    engagement_score: session.engagement_score + 1,
  };
}

function effectsOf(
  scene: Scene,
  intents: readonly Intent[],
  { zero, unanswered }: Pick<ReturnType<typeof gather>, 'zero' | 'unanswered'>,
  contact: boolean,
): Effect[] {
  const { changed, session } = scene;
  const localities = changed.filters.includes('locality') ? (session.current_filters.locality ?? []) : [];
  return [
    { type: 'answered', begins: session.version === 0 },
    ...(zero ? [{ type: 'zero_result' } as const] : []),
    ...(intents.includes('not_understood') ? [{ type: 'not_understood' } as const] : []),
    ...(contact ? [{ type: 'contact_shown' } as const] : []),
    ...localities.map((locality) => ({ type: 'locality_asked', locality }) as const),
    ...unanswered.map((topic) => ({ type: 'topic_unanswered', topic }) as const),
  ];
}

const sameHome = (a: Card, b: Card) => a.id === b.id;
const sameLabel = (a: Suggestion, b: Suggestion) => a.label === b.label;

/** The first `most` of those that differ. */
function distinct<T>(items: readonly T[], same: (a: T, b: T) => boolean, most: number): T[] {
  const kept: T[] = [];
  for (const item of items) {
    if (kept.length === most) break;
    if (!kept.some((other) => same(other, item))) kept.push(item);
  }
  return kept;
}
