// Demand: what a conversation asks for, each thing once, for the owner's counts: names of the catalogue and of closed lists,
// never words of a visitor's.
import type { Filters, Intent, Reply } from '../contract.ts';
import { BOUNDS, remember, type Session } from '../conversation/session.ts';
import type { Demanded, Effect } from '../effects/effect.ts';
import type { Fact } from '../facts/index.ts';
import type { Topic } from '../languages/topics.ts';
import type { Scene } from './scene.ts';

/** Upper ends, rupees: "up to 80 lakh" is asked in the step that 80 lakh ends. */
export const BUDGETS: Readonly<Record<'buy' | 'rent', readonly number[]>> = {
  buy: [20, 40, 60, 80, 100, 125, 150, 200, 300, 500].map((lakh) => lakh * 100_000),
  rent: [10, 15, 20, 25, 30, 40, 50, 75, 100].map((thousand) => thousand * 1000),
};

/** The step that holds a sum, by its place among `BUDGETS`; the last holds all that is more. */
export const stepOf = (purpose: 'buy' | 'rent', rupees: number): number => {
  const at = BUDGETS[purpose].findIndex((most) => rupees <= most);
  return at === -1 ? BUDGETS[purpose].length : at;
};

type Answered = {
  intents: readonly Intent[];
  reply: Reply;
  /** Nobody here can answer these. */
  topics: readonly Topic[];
  /** Not stated of the homes asked about. */
  facts: readonly Fact[];
};

/** The session with what it has asked for by now, and what of it is new. */
export function demanded(
  scene: Scene,
  session: Session,
  answered: Answered,
): { session: Session; effects: Effect[] } {
  const before = session.memory.counted ?? [];
  const fresh = [...wishes(scene, session.current_filters), ...told(answered)].filter(
    ({ what, subject }, at, all) =>
      !before.includes(keyOf(what, subject)) &&
      all.findIndex((one) => one.what === what && one.subject === subject) === at,
  );
  if (fresh.length === 0) return { session, effects: [] };
  const counted = [...before, ...fresh.map(({ what, subject }) => keyOf(what, subject))];
  return {
    session: remember(session, { counted: counted.slice(-BOUNDS.counted) }),
    effects: fresh.map((one) => ({ type: 'first_asked', ...one })),
  };
}

const keyOf = (what: Demanded['what'], subject: string) => `${what} ${subject}`;

function wishes({ changed, understanding, catalogue }: Scene, filters: Filters): Demanded[] {
  const { bhk = [], purpose, budget_max, locality = [] } = filters;
  // A place that no gazetteer knows is a visitor's own word.
  const absent = understanding.absent.flatMap(({ name }) => catalogue.places.byName(name)?.name ?? []);
  if (changed.filters.length === 0 && absent.length === 0) return [];
  const places = [...locality, ...absent];
  const rooms = bhk.length > 0 ? bhk : [''];
  return [
    ...places.map((place): Demanded => ({ what: 'place', subject: place })),
    ...places.flatMap((place) =>
      rooms.map((n): Demanded => ({ what: 'home', subject: `${purpose ?? ''}|${n}|${place}` })),
    ),
    ...(budget_max !== undefined
      ? [
          {
            what: 'budget' as const,
            subject: `${purpose ?? 'buy'}|${stepOf(purpose ?? 'buy', budget_max)}`,
          },
        ]
      : []),
  ];
}

function told({ intents, reply, topics, facts }: Answered): Demanded[] {
  const step = (reached: boolean, subject: string): Demanded[] =>
    reached ? [{ what: 'step', subject }] : [];
  return [
    ...topics.map((subject): Demanded => ({ what: 'topic', subject })),
    ...facts.map((subject): Demanded => ({ what: 'fact', subject })),
    ...step(reply.cards.length > 0, 'saw'),
    ...step(
      intents.some((intent) => ABOUT_ONE.has(intent)),
      'one',
    ),
    ...step(reply.contact !== undefined || reply.form !== undefined, 'wanted'),
    ...step(reply.visit !== undefined, 'left'),
  ];
}
const ABOUT_ONE = new Set<Intent>(['project_detail', 'price_query', 'compare', 'financing']);
