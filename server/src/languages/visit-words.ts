// Visit words: what a language says above the button that asks for a visit, and on the visitor's own page. Strings that
// come in are ready: times, names, links.
export type VisitWords = {
  /** BCP 47 of the dates beside these words. */
  dates: string;
  notice: {
    /** What is kept, for what, by whom, for how long: a whole notice by itself. */
    body(given: { site: string; about: string; receivers: string[]; days: number }): string;
    /** What it is about: a visit to homes, or a call. */
    visit(homes: string): string;
    call(homes: string): string;
    withdraw: string;
    /** `privacy`: the page's address, where there is one. */
    rights(privacy?: string): string;
    /** The second purpose, never ticked beforehand. */
    offers: string;
  };
  /** The chat's sentence once it is kept. */
  asked(given: { homes: string; when?: string; site: string; fixed: boolean }): string;
  slotTaken: string;
  form: VisitFormWords;
  page: {
    title: string;
    state: Record<'asked' | 'fixed' | 'visited' | 'missed' | 'cancelled', string>;
    when: string;
    where: string;
    homes: string;
    move: string;
    cancel: string;
    stop: string;
    calendar: string;
    calendarMayBeWrong: string;
    done: string;
    stopped: string;
    gone: string;
    reference: string;
  };
};

/** Of the form in the chat, and of what stands there once it is sent. */
export type VisitFormWords = {
  title: Record<'visit' | 'callback', string>;
  name: string;
  phone: string;
  day: string;
  time: string;
  /** In the place of a day: the office and the visitor agree on one. */
  anyTime: string;
  otherDays: string;
  send: string;
  nameNeeded: string;
  phoneRefused: string;
  noticeChanged: string;
  /** It has waited for a day and was not sent: what was agreed to was meant for then. */
  late: string;
  /** To the visitor's own page. */
  page: string;
  withdraw: string;
};
