// The book: the owner's lasting data: who asked for what, what they agreed to, and what was sent on. A conversation
// ends after half an hour; what stands here ends when the owner's days are over, or when the visitor takes it back.

/** A home as it was when it was asked for. */
export type HomeAsked = {
  id: string;
  name: string;
  price_text: string;
  url?: string;
  bhk?: number;
  locality?: string;
  rera_id?: string;
};

/** ms since 1970, UTC. `seats`: how many may come at once. */
export type Slot = { start: number; end: number; seats: number };

export type Purpose = 'contact' | 'offers';

/** The exact words that stood above the button. */
export type Notice = { hash: string; language: string; text: string };

export type VisitRequest = {
  /** SHA-256 of the conversation's key and the message id: the same request sent again is the same visit. */
  key: string;
  /** SHA-256 of the conversation's key: what this conversation asked can be taken back from it. */
  conversation: string;
  /** SHA-256 of the token of the visitor's page. */
  token: string;
  /** Said to people; opens nothing. */
  reference: string;
  kind: 'visit' | 'callback';
  name: string;
  /** E.164. */
  phone: string;
  /** Possible but not valid, or one of many from one place: kept, marked, delivered. */
  doubtful: boolean;
  email?: string;
  note?: string;
  homes: HomeAsked[];
  slot?: Slot;
  /** ISO date, where a day was chosen and no time of it. */
  day?: string;
  /** Where to meet, in words. */
  where?: string;
  /** What was looked for, in words. */
  wanted: string;
  phase: string;
  page?: string;
  language: string;
  time_zone: string;
  notice: Notice;
  agreed: Purpose[];
  /** Where it is sent on to; each gets it once it is kept. */
  deliver_to: readonly string[];
};

export type VisitState = 'asked' | 'fixed' | 'visited' | 'missed' | 'cancelled';

export type Visit = {
  id: string;
  lead: string;
  reference: string;
  kind: 'visit' | 'callback';
  state: VisitState;
  /** Rises with every change: calendars go by it. */
  sequence: number;
  homes: HomeAsked[];
  slot?: Slot;
  /** ISO date, where a day was chosen and no time of it. */
  day?: string;
  where?: string;
  wanted: string;
  note?: string;
  page?: string;
  language: string;
  time_zone: string;
  asked_at: number;
};

export type LeadState = 'new' | 'answered' | 'closed' | 'withdrawn';

export type Lead = {
  id: string;
  name: string;
  phone: string;
  doubtful: boolean;
  email?: string;
  state: LeadState;
  /** Who answered, and the owner's own note. */
  answered_by?: string;
  note?: string;
  first_at: number;
  last_at: number;
  /** How often something was asked. */
  times: number;
};

export type Consent = {
  purpose: Purpose;
  given: boolean;
  how: 'form' | 'page' | 'desk' | 'chat';
  at: number;
  notice: Notice;
};

export type DeliveryState = 'waiting' | 'delivered' | 'exhausted';

export type Delivery = {
  id: string;
  lead: string;
  event: EventType;
  to: string;
  state: DeliveryState;
  attempts: number;
  /** In words, of the last attempt. */
  status: string;
  at: number;
};

export type EventType =
  | 'visit.asked'
  | 'callback.asked'
  | 'visit.fixed'
  | 'visit.moved'
  | 'visit.cancelled'
  | 'consent.withdrawn';

/** One delivery in hand: nobody else has it until `until`. */
export type Lease = {
  id: string;
  lease: string;
  until: number;
  to: string;
  event: EventType;
  /** This one included. */
  attempts: number;
  /** JSON: see events.ts. */
  body: string;
};

export type Outcome =
  | { delivered: true; status: string }
  /** `again_at`: ms; absent: it is not tried again by itself. */
  | { delivered: false; status: string; again_at?: number };

/** `known`: this very request was kept before. */
export type Asked = { ok: true; known: boolean; visit: Visit } | { ok: false; why: 'slot_taken' };

export type Change =
  | { to: 'fixed' | 'visited' | 'missed' | 'cancelled' }
  /** Back to asked, at another time. */
  | { to: 'moved'; slot: Slot };

export type Changed = { ok: true; visit: Visit } | { ok: false; why: 'gone' | 'slot_taken' | 'not_now' };

/** One way to name whose request it is. */
export type Whose = { token: string } | { conversation: string } | { lead: string } | { visit: string };

export type LeadInFull = { lead: Lead; visits: Visit[]; consents: Consent[]; deliveries: Delivery[] };

/** How often something was asked on a day; never by whom, never text. `subject` is a name of the catalogue, or empty. */
export type Count = { day: string; what: string; subject: string; n: number };

export type Waiting = {
  waiting: number;
  exhausted: number;
  /** ms; 0 where none waits. */
  oldest_ms: number;
};

export type Book = {
  /** Lead, visit, consents and deliveries in one step, or nothing at all. */
  ask(request: VisitRequest): Promise<Asked>;
  visits(whose: Whose): Promise<Visit[]>;
  change(
    whose: { token: string } | { visit: string },
    change: Change,
    deliver_to: readonly string[],
  ): Promise<Changed>;
  /** Name, number and note are gone at once, open visits cancelled, the receivers told. False where nobody was found. */
  withdraw(whose: Whose, how: Consent['how'], deliver_to: readonly string[]): Promise<boolean>;
  /** Slots that somebody has asked for, whatever their state but cancelled. */
  taken(from: number, to: number): Promise<{ start: number; end: number }[]>;
  /** Newest word first; not those who took their word back. `open`: only whom somebody has still to deal with. */
  leads(page: { before?: number; most: number; open?: boolean }): Promise<Lead[]>;
  lead(id: string): Promise<LeadInFull | undefined>;
  /** The owner's side of a lead. False where it is gone. */
  answer(id: string, change: { state?: 'answered' | 'closed'; by: string; note?: string }): Promise<boolean>;
  /** The next delivery that is due, `to` that address where one is named, in order for each lead and address; its attempt is counted now. */
  lease(hold_ms: number, to?: string): Promise<Lease | undefined>;
  /** False where the lease is no longer ours: then nothing has changed. */
  settle(lease: Pick<Lease, 'id' | 'lease'>, outcome: Outcome): Promise<boolean>;
  /** Tries an exhausted delivery again from the beginning. */
  resend(id: string): Promise<boolean>;
  waiting(): Promise<Waiting>;
  /** Given up, newest first, with the name of the person. */
  exhausted(most: number): Promise<(Delivery & { name: string })[]>;
  /** Adds to what was counted. */
  count(counts: readonly Count[]): Promise<void>;
  /** Since that day (ISO), summed by day, kind and subject. */
  counts(since: string): Promise<Count[]>;
  /** Erases what is over: leads after their days, deliveries after 30 days. Gives how many leads went. */
  sweep(most: number): Promise<number>;
  close(): Promise<void>;
};

export type BookOptions = {
  /** A lead is erased so long after its last word, ms. */
  keep_ms: number;
  /** What has been withdrawn stands, without name and number, for so long; 0: it is erased at once. ms. */
  sealed_ms: number;
};
