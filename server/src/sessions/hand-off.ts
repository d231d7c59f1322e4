// Hand-off: a conversation goes on on another device as well. A code made here, used there, and a number on that device's
// screen told from three here: one taker, five minutes, and a scan alone gives nothing. The conversation's own record is
// the authority; what stands under the code only says where it is.
import { hash } from 'node:crypto';
import type { Session } from '../conversation/session.ts';
import type { HandOff, Ties } from '../conversation/ties.ts';
import { codeKey, deviceName, type Key, nameOf, recordKey, type Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import { NOTHING } from '../stores/record.ts';
import type { NextRecord, TimeToLive } from '../stores/store.ts';
import { type Means, step } from './answer.ts';
import { MOST_DEVICES, noteDevice } from './devices.ts';
import { freshEpoch, type Random } from './keys.ts';
import { letsIn } from './reach.ts';
import type { Found, Records } from './records.ts';

export type HandOffs = {
  /** A code that lets one device in. Another one ends it. Throws `not_found`, `not_allowed`. */
  offer(who: Who): Promise<Offer>;
  /** The number that the taker shows, or null for none of these. Whatever is said, the code is done with. */
  decide(who: Who, label: string, number: number | null): Promise<void>;
  /** A device asks to be let in, and again until it is. Throws `not_found`: wrong, used and run out look alike. */
  join(taker: Taker, code: string): Promise<Joined>;
  /** A device leaves, or is sent away by the one that the conversation belongs to. Throws `not_allowed`. */
  remove(who: Who, device_id: string): Promise<void>;
};

/** `code`: 8 letters and digits of Crockford's base32; `expires_in`: seconds. */
export type Offer = { code: string; expires_in: number };
type Taker = { own: Key; label: string };
export type Joined =
  | { waits: true; number: number; expires_in: number }
  | { waits: false; at: Key; session_id: string; epoch: string };

const CODE_MS = 5 * 60_000;
const CODE_LIFE: TimeToLive = { idle_ms: CODE_MS, absolute_ms: CODE_MS };

export function handOffs(records: Records, means: Means): HandOffs {
  const { store, random, schemas, onEvent } = means;
  const tell = (outcome: HandOffOutcome) => onEvent({ type: 'hand_off', outcome });

  return {
    async offer(who) {
      if ('user' in who) throw notAllowed('sign in on the other device: the conversation is there already');
      const code = freshCode(random);
      const changed = await records.change(who, ({ session, loaded, joined }) => {
        if (joined) throw notAllowed('only the device that the conversation belongs to lets others in');
        if ((session.ties?.joined?.length ?? 0) >= MOST_DEVICES - 1)
          throw notAllowed('as many devices as may are in this conversation; remove one first');
        return tied(session, { hand_off: { hash: hashOf(code), until: loaded.now + CODE_MS } });
      });
      if (!changed) throw new Problem('not_found', 'there is no conversation here');
      const write: NextRecord = {
        epoch: freshEpoch(random),
        version: 1,
        schema: schemas.writes,
        state: JSON.stringify({ at: recordKey(who) }),
        seen: [],
        one_message: true,
      };
      const kept = await records.untilDone(() =>
        step(means, 'commit', () => store.commit(codeKey(code), NOTHING, write, CODE_LIFE, [])),
      );
      if (!kept.ok)
        throw new Problem('unavailable', 'there is no room for a code just now', { retry_after: 30 });
      tell('offered');
      return { code, expires_in: CODE_MS / 1000 };
    },

    async decide(who, label, number) {
      let outcome: HandOffOutcome | undefined;
      await records.change(who, (found) => {
        const { session, loaded, joined } = found;
        if (joined) throw notAllowed('only the device that the conversation belongs to lets others in');
        const open = session.ties?.hand_off;
        if (!open) return session;
        const right = open.by && open.by.number === number && open.until > loaded.now;
        outcome = right ? 'joined' : 'refused';
        const closed = tied(session, { hand_off: undefined });
        return right ? withDevice(closed, open.by as Taking, deviceOf(who, label), found) : closed;
      });
      if (outcome) tell(outcome);
    },

    async join({ own, label }, text) {
      const code = codeIn(text);
      const place = code && (await records.load(codeKey(code))).record;
      if (!code || !place) throw wrongCode();
      const { at } = JSON.parse(place.state) as { at: Key };
      return await records.untilDone(async (): Promise<Joined | undefined> => {
        const found = await records.look(at);
        if (!found || found.session.ties?.moved || own === at) throw wrongCode();
        const { session, loaded } = found;
        if (letsIn(session, own))
          return { waits: false, at, session_id: session.session_id, epoch: session.epoch };
        const open = session.ties?.hand_off;
        if (!open || open.hash !== hashOf(code) || open.until <= loaded.now) throw wrongCode();
        const expires_in = Math.ceil((open.until - loaded.now) / 1000);
        if (open.by && open.by.own !== own) throw wrongCode();
        if (open.by) return { waits: true, number: open.by.number, expires_in };
        const by = { own, label, ...drawNumbers(random) };
        if (!(await records.put(found, tied(session, { hand_off: { ...open, by } })))) return undefined;
        tell('taken');
        return { waits: true, number: by.number, expires_in };
      });
    },

    async remove(who, device_id) {
      if ('user' in who) throw notAllowed('devices of an account are signed out at the host');
      let removed = false;
      await records.change(who, ({ session, joined }) => {
        if (joined !== (deviceName(who) === device_id))
          throw notAllowed(
            'a device leaves by itself, or is removed by the one that the conversation belongs to',
          );
        const known = session.devices.some((device) => device.device_id === device_id);
        removed = known;
        if (!known) return session;
        const left = session.ties?.joined?.filter((key) => nameOf(key) !== device_id);
        return {
          ...tied(session, { joined: left }),
          devices: session.devices.filter((device) => device.device_id !== device_id),
        };
      });
      if (removed) tell('removed');
    },
  };
}

export type HandOffOutcome = 'offered' | 'taken' | 'joined' | 'refused' | 'removed';

type Taking = NonNullable<HandOff['by']>;

const tied = (session: Session, change: Partial<Ties>): Session => ({
  ...session,
  ties: { ...session.ties, ...change },
});

const deviceOf = (who: Who, label: string) => ({ device_id: deviceName(who) ?? '', label, joined: false });

/** Both stand in the list: there is more than one to tell apart from now on. The one that lets in spoke last. */
function withDevice(
  session: Session,
  { own, label }: Taking,
  host: ReturnType<typeof deviceOf>,
  { loaded }: Pick<Found, 'loaded'>,
): Session {
  const at = new Date(loaded.now).toISOString();
  const others = tied(session, { joined: [...(session.ties?.joined ?? []), own] });
  const listed = { ...others, ...noteDevice(others, { device_id: nameOf(own), label, joined: true }, at) };
  return { ...listed, ...noteDevice(listed, host, at) };
}

// ---- codes ---------------------------------------------------------------------------------------------------------

/** Without the letters that are read as digits (Crockford's base32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 8;

/** 40 random bits. */
function freshCode(random: Random): string {
  const bits = BigInt(`0x${random(5).toString('hex')}`);
  return Array.from({ length: CODE_LETTERS }, (_, i) => LETTERS[Number((bits >> BigInt(5 * i)) & 31n)]).join(
    '',
  );
}

/** As people type it: "7kq2-m4xd", with O for 0 and I or L for 1. Undefined for what is no code. */
export function codeIn(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === CODE_LETTERS && [...code].every((letter) => LETTERS.includes(letter))
    ? code
    : undefined;
}

const hashOf = (code: string) => hash('sha256', code, 'base64url');

/** Three of two digits, and which of them is shown on the other screen. */
function drawNumbers(random: Random): { number: number; numbers: number[] } {
  const numbers = new Set<number>();
  while (numbers.size < 3) {
    const [byte = 255] = random(1);
    // 180 is twice ninety: the rest of a byte would make some numbers likelier.
    if (byte < 180) numbers.add(10 + (byte % 90));
  }
  // They came in the order of chance; sorted, their places say nothing.
  const [number = 0] = numbers;
  return { number, numbers: [...numbers].sort((a, b) => a - b) };
}

const wrongCode = () => new Problem('not_found', 'this code does not work any more', { field: 'code' });
const notAllowed = (why: string) => new Problem('not_allowed', why);
