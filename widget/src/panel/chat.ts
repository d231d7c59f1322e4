// Chat: the conversation as the visitor sees it, and every decision about it.
// Pure: no clock, no network, no storage. Two tabs that saw the same events show the same.
import type {
  Action,
  Chip,
  Filters,
  Intent,
  Page,
  ProblemCode,
  QueryResponse,
  Reply,
  VisitPost,
} from '@veranda/server/contract';

export type Answer = {
  epoch: string;
  version: number;
  /** Server's clock, ms since 1970: puts lives of a session in order when the visitor's clock is wrong. */
  at: number;
  reply: Reply;
  chips: Chip[];
  filters: Filters;
  intent?: Intent | null;
};
/** Why a message stays unsent, and where in the conversation it stands. */
export type Failure = { code: FailureCode; epoch: string; version: number };
/** `late`: a request that has waited for so long that it is asked again. */
export type FailureCode = ProblemCode | 'network' | 'late';

export type Visit = Pick<
  VisitPost,
  'kind' | 'listing_ids' | 'slot' | 'day' | 'name' | 'phone' | 'notice' | 'agreed' | 'locale'
>;

/** What the visitor said or tapped, and what came back: one per message id, in every tab. */
export type Turn = {
  id: string;
  /** Visitor's clock, ms since 1970: for showing, and for the order of what is not answered yet. */
  at: number;
  text: string;
  query?: string;
  action?: Action;
  page?: Page;
  /** A request for a visit, whole, until it is answered: nothing of it stays then. */
  visit?: Visit;
  /** Told to the server, not shown: a heart. */
  quiet?: boolean;
  failed?: Failure;
  answer?: Answer;
};

export type Delay = {
  reason: 'offline' | 'busy' | 'unavailable';
  /** ms since 1970 */
  until: number;
};
export type Notice = 'forgotten' | 'forgotten_here' | 'cleared' | 'copied' | 'logged_out' | 'not_taken_back';
export type Chat = { turns: Turn[]; delay?: Delay; notice?: Notice };

export type ChatEvent =
  | { type: 'asked'; turn: Turn }
  /** With its question: a tab may not have heard of that yet. */
  | { type: 'answered'; turn: Turn & { answer: Answer } }
  /** `field`: of a request for a visit, what is wrong in it. */
  | { type: 'failed'; id: string; code: FailureCode; field?: string }
  | { type: 'dropped'; id: string }
  | { type: 'delayed'; delay?: Delay }
  | { type: 'merged'; turns: Turn[] }
  | { type: 'cleared'; notice?: Notice }
  | { type: 'noticed'; notice?: Notice };

export const emptyChat: Chat = { turns: [] };
/** More than anybody scrolls back; keeps storage and rendering small. */
const MOST_TURNS = 100;

export function reduce(chat: Chat, event: ChatEvent): Chat {
  switch (event.type) {
    case 'asked':
      return { turns: mergeTurns(chat.turns, [event.turn]), delay: chat.delay };
    case 'answered':
      return { turns: mergeTurns(chat.turns, [event.turn]) };
    case 'failed': {
      const last = latest(chat);
      const place = { epoch: last?.epoch ?? '', version: (last?.version ?? 0) + 0.5 };
      const turns = chat.turns.map((turn) =>
        turn.id === event.id && !turn.answer ? { ...turn, failed: { code: event.code, ...place } } : turn,
      );
      return { turns: inOrder(turns) };
    }
    case 'dropped':
      return { ...chat, turns: chat.turns.filter(({ id }) => id !== event.id) };
    case 'delayed':
      return { ...chat, delay: event.delay };
    case 'merged':
      return { ...chat, turns: mergeTurns(chat.turns, event.turns) };
    case 'cleared':
      return { turns: [], notice: event.notice };
    case 'noticed':
      return { ...chat, notice: event.notice };
  }
}

/** An answer is final: nothing that arrives later, in whatever order, takes it away. */
export function mergeTurns(mine: Turn[], theirs: Turn[]): Turn[] {
  const byId = new Map(mine.map((turn) => [turn.id, turn]));
  for (const turn of theirs) if (!byId.get(turn.id)?.answer) byId.set(turn.id, turn);
  return inOrder([...byId.values()]).slice(-MOST_TURNS);
}

/** Answered ones by life and version, as the server counted them; then what still waits, oldest first. */
function inOrder(turns: Turn[]): Turn[] {
  const began = new Map<string, number>();
  for (const { answer } of turns) {
    if (answer) began.set(answer.epoch, Math.min(began.get(answer.epoch) ?? answer.at, answer.at));
  }
  const rank = ({ answer, failed, at, id }: Turn) => {
    const place = answer ?? failed;
    return place
      ? [began.get(place.epoch) ?? 0, place.epoch, place.version, at, id]
      : [Number.POSITIVE_INFINITY, '', 0, at, id];
  };
  return [...turns].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const first = a.findIndex((value, i) => value !== b[i]);
    return first < 0 ? 0 : (a[first] as number) < (b[first] as number) ? -1 : 1;
  });
}

export const isWaiting = (turn: Turn) => !turn.answer && !turn.failed;
export const isShown = (turn: Turn) => !turn.quiet;

/** The newest answer: its chips are what is being searched with. */
export const latest = (chat: Chat): Answer | undefined => chat.turns.findLast(({ answer }) => answer)?.answer;

/** What is being searched with: a wish that stood before the newest answer comes after those that did not. */
export function newestFirst(turns: readonly Turn[]): Chip[] {
  let now: Chip[] = [];
  for (const { answer } of turns) {
    if (!answer) continue;
    const has = (list: Chip[], chip: Chip) => list.find((other) => same(chip, other));
    const stood = now.flatMap((chip) => has(answer.chips, chip) ?? []);
    now = [...answer.chips.filter((chip) => !has(now, chip)), ...stood];
  }
  return now;
}
const same = (a: Chip, b: Chip) => a.filter === b.filter && a.value === b.value && a.label === b.label;

/** The server's answer, as much of it as is shown. */
export const toAnswer = ({
  epoch,
  version,
  expires_at,
  expires_in,
  reply,
  chips,
  current_filters,
  last_intent,
}: QueryResponse): Answer => ({
  epoch,
  version,
  at: Date.parse(expires_at) - expires_in * 1000,
  reply,
  chips,
  filters: current_filters,
  intent: last_intent,
});

/** From storage, perhaps of another version: enough is there to be sent. */
export const isTurn = (value: unknown): value is Turn =>
  typeof (value as Turn)?.id === 'string' &&
  typeof (value as Turn).text === 'string' &&
  (value as Turn).at > 0;
