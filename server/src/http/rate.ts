// Rates: how often one conversation may speak, and one address may call. Kept in this process.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Rates } from '../config/config.ts';
import type { Limit } from '../observe/metrics.ts';
import { Problem } from '../problem.ts';

/** Each takes one from its account, or throws `rate_limited` with the seconds until there is room again. */
export type RateLimits = {
  /**
   * One message of a device. Counted by its own key, which nobody has without the token: a stranger who knows an id
   * uses up nothing of its owner's.
   */
  message(key: string): Promise<void>;
  /** One call to the chat. */
  call(address: string): Promise<void>;
  /** One look at the site's words: an account of its own, so that opening pages never uses up messages. */
  look(address: string): Promise<void>;
  /**
   * One new request for a visit or a call: few of one conversation, few of one address. `many`: this address has sent
   * several today, so the number is to be looked at.
   */
  asking(address: string, recordKey: string): Promise<{ many: boolean }>;
  /** One conversation begun. */
  opening(address: string): Promise<void>;
  /** One code that lets a device into a conversation. */
  offering(key: string): Promise<void>;
  /** One try at a code; gives what takes it back, for a code that was right. */
  guessing(address: string): Promise<() => Promise<void>>;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** New requests for a visit of one conversation within a day, and of one address within an hour. */
const ASKED_BY_ONE = 12;
const ASKED_FROM_ONE = 30;
/** More of one address within a day are marked. */
const UNMARKED_FROM_ONE = 5;
/** Codes of one conversation within an hour; codes that nobody made, of one address within a minute. */
const OFFERED_BY_ONE = 5;
const GUESSED_FROM_ONE = 10;

/** Without `rates` nothing is limited. `onLimited` hears of every refusal. */
export function rateLimits(rates: Rates | undefined, onLimited: (limit: Limit) => void): RateLimits {
  if (!rates)
    return {
      message: free,
      call: free,
      look: free,
      opening: free,
      asking: async () => ({ many: false }),
      offering: free,
      guessing: async () => free,
    };
  const refused = (limit: Limit) => () => onLimited(limit);
  const many = 'too many requests for a visit';
  const ofConversation = account(ASKED_BY_ONE, many, refused('visit'), DAY);
  const ofAddress = account(ASKED_FROM_ONE, many, refused('visit'), HOUR);
  const today = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: DAY });
  const guesses = new RateLimiterMemory({ points: GUESSED_FROM_ONE, duration: MINUTE });
  const guess = spend(guesses, 'too many wrong codes', refused('code'));
  return {
    offering: account(OFFERED_BY_ONE, 'too many codes of this conversation', refused('handoff'), HOUR),
    guessing: async (address) => {
      await guess(address);
      return async () => {
        await guesses.reward(address, 1);
      };
    },
    message: account(rates.messages, 'too many messages in this conversation', refused('conversation')),
    call: account(rates.address, 'too many calls from this address', refused('address')),
    look: account(rates.address, 'too many calls from this address', refused('site')),
    asking: async (address, key) => {
      await ofConversation(key);
      await ofAddress(address);
      const { consumedPoints } = await today.consume(address);
      return { many: consumedPoints > UNMARKED_FROM_ONE };
    },
    opening: account(
      rates.new_sessions,
      'too many new conversations from this address',
      refused('new_sessions'),
    ),
  };
}

async function free(): Promise<void> {}

function account(points: number, refusal: string, onRefused: () => void, duration = MINUTE) {
  return spend(new RateLimiterMemory({ points, duration }), refusal, onRefused);
}

function spend(limiter: RateLimiterMemory, refusal: string, onRefused: () => void) {
  return async (key: string): Promise<void> => {
    try {
      await limiter.consume(key);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      onRefused();
      throw new Problem('rate_limited', refusal, { retry_after: Math.ceil(spent.msBeforeNext / 1000) });
    }
  };
}
