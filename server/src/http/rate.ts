// Rates: how often one conversation may speak, and one address may call. Kept in this process.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Rates } from '../config.ts';
import { Problem } from '../problem.ts';

/** Each takes one from its account, or throws `rate_limited` with the seconds until there is room again. */
export type RateLimits = {
  /**
   * One message of a conversation. Counted by the record's key, which nobody has without the token: a stranger who
   * knows an id uses up nothing of its owner's.
   */
  message(recordKey: string): Promise<void>;
  /** One call to the chat. */
  call(address: string): Promise<void>;
  /** One look at the site's words: an account of its own, so that opening pages never uses up messages. */
  look(address: string): Promise<void>;
  /** One conversation begun. */
  opening(address: string): Promise<void>;
};

const MINUTE = 60;

/** Without `rates` nothing is limited. */
export function rateLimits(rates: Rates | undefined): RateLimits {
  if (!rates) return { message: free, call: free, look: free, opening: free };
  return {
    message: account(rates.messages, 'too many messages in this conversation'),
    call: account(rates.address, 'too many calls from this address'),
    look: account(rates.address, 'too many calls from this address'),
    opening: account(rates.new_sessions, 'too many new conversations from this address'),
  };
}

async function free(): Promise<void> {}

function account(points: number, refusal: string) {
  const limiter = new RateLimiterMemory({ points, duration: MINUTE });
  return async (key: string): Promise<void> => {
    try {
      await limiter.consume(key);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new Problem('rate_limited', refusal, { retry_after: Math.ceil(spent.msBeforeNext / 1000) });
    }
  };
}
