// Replies: every sentence a language must have, as functions of ready-made parts. A missing one does not compile.
// Strings that come in are already formatted (money.ts, describe.ts); `n` is a count, so that plurals are the language's.

import type {
  Approval,
  AreaBasis,
  FilterName,
  Filters,
  Language,
  ObjectionTopic,
  PropertyType,
} from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { AreaReplies } from './areas.ts';
import type { LandUnit, PartOfDay } from './cues.ts';
import type { FeelingReplies } from './feelings.ts';
import type { GlossaryReplies } from './glossary.ts';
import type { GrievanceReplies } from './grievances.ts';
import type { LeaningReplies } from './leaning.ts';
import type { PartyReplies } from './parties.ts';
import type { ShortlistReplies } from './shortlist.ts';
import type { Foreign, SiteReplies } from './site.ts';
import type { TopicReplies } from './topics.ts';

export type Noun = { one: string; many: string };

/** How amounts, areas and dates are written. */
export type Units = {
  /** "L", "लाख". */
  lakh: string;
  /** "Cr", "करोड़". */
  crore: string;
  /** "₹32,000" → "₹32,000 a month". */
  perMonth(money: string): string;
  /** For a price that the owner does not state. */
  onRequest: string;
  /** "₹80 L" → "₹80 L onwards": it begins there. */
  onwards(money: string): string;
  /** A price reckoned from a rate a square foot and an area: "₹82.8 L (at ₹7,200 per sq ft)". */
  atRate(money: string, rate: string): string;
  /** "1,249" → "1,249 sq ft carpet". */
  area(squareFeet: string, basis?: AreaBasis): string;
  /** "2.75" → "2.75 cents". */
  land: Record<LandUnit, (n: string) => string>;
  perArea(money: string, basis?: AreaBasis): string;
  /** Beside the price: "₹9,717/sq ft". */
  rate(money: string): string;
  km(km: string): string;
  percent(rate: string): string;
  loanMonths(n: number): string;
  /** January first. */
  months: readonly string[];
  /** "Dec", "2027" → "Dec 2027". */
  monthYear(month: string, year: string): string;
  /** Sunday first. */
  days: readonly string[];
};

/** What is looked for, in parts: "2 BHK", "villas", "Whitefield or Kadugodi", ["up to ₹90 L"]. */
export type Wanted = { bhk?: string; noun?: Noun; place?: string; rest: string[] };

export type Terms = {
  /** Of a plot that can be had at once: nobody lives on it. */
  plotReady: string;
  home: Noun;
  type: Record<PropertyType, Noun>;
  purpose: Record<'buy' | 'rent', string>;
  possession: Record<NonNullable<Filters['possession']>, string>;
  furnishing: Record<NonNullable<Filters['furnishing']>, string>;
  facing: Record<NonNullable<Filters['facing']>, string>;
  khata: Record<'a' | 'b' | 'e', string>;
  approved_by: Record<Approval, string>;
  /** Names of filters, for "this catalogue does not state …". */
  filter: Record<FilterName, string>;
  /** Names of facts: row labels of a comparison, and "… is not stated". */
  fact: Record<Fact, string>;
  /** The price of a home that is let. */
  rent: string;
  /** Amenities that have a word of their own in this language; others stay as the catalogue writes them. */
  amenity: Readonly<Record<string, string>>;
  language: Record<Language, string>;
};

/** Filters as short phrases, the same on a chip and in a sentence. */
export type FilterPhrases = {
  bhkMin(bhk: string): string;
  budget(min?: string, max?: string): string;
  area(min?: string, max?: string, basis?: AreaBasis): string;
  possessionBy(date: string): string;
  near(place: string): string;
  notIn(place: string): string;
  facing(direction: string): string;
  floor(min?: number, max?: number): string;
  bathrooms(n: number): string;
  parking(n: number): string;
  developer(name: string): string;
  approvedBy(name: string): string;
  /** "south-facing" → "not south-facing". */
  not(phrase: string): string;
};

export type SearchReplies = {
  wanted(parts: Wanted): string;
  found(n: number, wanted: string): string;
  /** The order that was asked for. */
  ordered: Record<'price_up' | 'price_down' | 'area_up' | 'area_down' | 'possession_up', string>;
  /** Of a budget: what the cheapest asks, where dearer ones are shown first. */
  nearBudget(from: string): string;
  /** By how many move in, what size comes first: `rooms` suit, `first` are the most there are. */
  suited(given: { people: number | undefined; rooms: number; first: number; sharing: boolean }): string;
  /** Homes with what is liked stand first: "furnished (2)". */
  likedFirst(what: string): string;
  /** No home found is known to have it. */
  likedNowhere(what: string): string;
  /** Sale and rent are both among what was found. */
  split(buy: number, rent: number): string;
  /** No filter stands yet. */
  all(n: number): string;
  more(from: number, to: number, n: number): string;
  noMore(n: number): string;
  /** More have been shown than is kept in mind. */
  enoughShown(n: number): string;
  none(wanted: string): string;
  /** Of a kind of building that is nowhere in the catalogue. */
  noKind(kind: string): string;
  /** "Close to it: 3 at ₹64–68 L · 5 in Kadugodi." */
  close(offers: string[]): string;
  offerPrice(n: number, range: string, amount?: string): string;
  offerPlace(n: number, place: string, km?: string): string;
  offerWith(n: number, what: string): string;
  offerWithout(n: number, what: string): string;
  /** Two wishes give way: one is changed, one dropped. */
  offerBoth(n: number, what: string, without: string): string;
  /** Nothing even relaxed. */
  nearest(): string;
  /** Wishes that the nearest do not meet. */
  missed(wishes: readonly string[]): string;
  nothingAtAll(): string;
  unstated(n: number, filters: string): string;
  /** `filters`: the names with what was wished: "amenities (lift)". */
  neverStated(filters: string): string;
  /** Behind homes that meet the rest: what none of them states. */
  untold(filters: string): string;
  /** The nearest to a budget that all of it exceeds. */
  overBudget(budget: string, home: string, price: string, gap: string): string;
  /** Said again that nothing is for that purpose: one step further. */
  purposeStill(wanted: 'buy' | 'rent'): string;
  /** A place of a city that this catalogue covers. */
  noHomesIn(place: string): string;
  /** Of a numbered part of a place that no home is told to be in. */
  untoldPart(words: string, place: string): string;
  /** Homes found as plots whose type is not stated. */
  plotsByArea(): string;
  priceRange(n: number, wanted: string, from: string, to: string): string;
  onePrice(wanted: string, price: string): string;
  absent(place: string, cities?: string): string;
  absentCity(city: string, cities?: string): string;
  elsewhere(n: number, wanted: string): string;
  nearby(places: string): string;
  /** Said before what is nearest to it. */
  foreign: Record<Foreign, string>;
  purposeNotOffered(wanted: 'buy' | 'rent', n: number): string;
  corrected(said: string, taken: string): string;
  dropped(what: string): string;
  doubtful(said: string, candidates: string): string;
  unclear(words: string, readings: string): string;
  /** "Cheaper" when the cheapest is already shown. */
  cheapest(home: string, price: string): string;
  dearest(home: string, price: string): string;
  biggest(home: string, area: string): string;
  smallest(home: string, area: string): string;
  soonest(home: string, possession: string): string;
  nearWhat(): string;
  closerToWhat(): string;
  removed(what: string): string;
  /** "10 lakh more", with what stood and what stands. */
  budgetChanged(from: string, to: string): string;
  /** "10 lakh more" before any amount was said. */
  noBudget(): string;
  undone(): string;
  nothingToUndo(): string;
  startedOver(n: number): string;
  /** Before homes that were shown. */
  again(): string;
};

/** Facts put together. Names, numbers of cards and values come in ready; a value that is not stated is absent. */
export type FactLines = {
  part(fact: string, value?: string): string;
  /** What says by itself what it is of: "furnished", "parking for 2 cars". */
  said: Partial<Record<Fact, (value: string) => string>>;
  /** Asked by one measure, stated by another: `value` is with its own. */
  otherMeasure(home: string, basis: AreaBasis, value: string): string;
  /** Of a registration number that says itself to be a sample. */
  sampleNumber(): string;
  /** Nothing below the locality is stated. */
  noStreet(): string;
  together(home: string, parts: readonly string[]): string;
  /** Nothing of these is stated of any. */
  none(n: number, facts: string): string;
  /** Of all that were found, so many do have it. */
  others(n: number, total: number, fact: string): string;
  /** Of a kind of landmark: "lake". */
  noneNear(n: number, kind: string): string;
  all(n: number, fact: string, value: string): string;
  each(fact: string, parts: readonly string[]): string;
  of(homes: string, value?: string): string;
  /** An address of theirs; without one it is not stated. */
  link(homes: string, url?: string): string;
  /** Of the parking. */
  uncovered(): string;
  /** What each of `n` people pays of a home's price or rent, and of its deposit. */
  eachOf(parts: {
    home: string;
    price: string;
    n: number;
    share: string;
    deposit?: { whole: string; share: string };
  }): string;
  /** What several homes cost together. */
  total(sum: string, parts: readonly string[]): string;
  /** A sum divided among so many. */
  /** A deposit, and how many months’ rent it is. */
  rents(sum: string, months: string): string;
  among(sum: string, n: number, share: string): string;
  /** Rent and maintenance of a month, and of twelve. */
  aMonth(month: string, year: string): string;
  /** With the deposit. */
  firstMonth(sum: string): string;
  /** What is not stated is in no sum. */
  notInSum(): string;
  /** A distance to there; `ordered`: of several homes, from the nearest. */
  way(place: string, ordered: boolean): string;
  /** Before the first of so many that were found. */
  ofAll(n: number): string;
  /** Of several homes, from the lowest on: "Price per sq ft, lowest first". */
  lowestFirst(fact: string): string;
  /** What one home is beside others: "Biggest". */
  which: Record<'price' | 'price_per_area' | 'area' | 'possession' | 'floor', Record<'up' | 'down', string>>;
  /** Which home it is, and the one after it; `of`: of so many. */
  verdict(which: string, best: string, next?: string, of?: number): string;
  /** An amenity. */
  listed(yes: boolean, denied: boolean): string;
  /** "3/9" beside other facts or other homes: "3 of 9". */
  storey(value: string): string;
  /** Nothing is paid: of a brokerage that the owner states as none. */
  nothing: string;
};

export type DetailReplies = {
  /** A home without a name of its own: "2 BHK in Whitefield". */
  unnamed(parts: Wanted): string;
  overview(home: string, place: string | undefined, facts: string[]): string;
  /** What a fact question is answered with, by fact. */
  fact: Record<Fact, (home: string, value: string) => string>;
  notStated(home: string, fact: string): string;
  lines: FactLines;
  hasAmenity(home: string, amenity: string): string;
  lacksAmenity(home: string, amenity: string): string;
  /** It is stated that it is not there or not allowed. */
  deniesAmenity(home: string, amenity: string): string;
  distance(home: string, place: string, km: string): string;
  noDistance(home: string, place: string): string;
  /** Which home or landmark should the distance be measured to. */
  distanceToWhat(): string;
  wasDue(date: string): string;
  /** Whether the rooms of one home will do for those who move in; `people` absent: a family. */
  roomFor(given: {
    name: string;
    has: number;
    people: number | undefined;
    rooms: number;
    sharing: boolean;
    enough: boolean;
  }): string;
  notListed(n: number): string;
  noSuchNumber(shown: number): string;
  nothingShown(): string;
  which(names: string): string;
  liked(home: string): string;
  /** Liked in words, not by the heart on its card. */
  noted(home: string): string;
  /** Homes that somebody sent by a link. */
  sent(n: number): string;
  why: {
    budget(price: string): string;
    /** Dearer than what is paid at most by so much. */
    over(amount: string): string;
    distance(place: string, km: string): string;
    unstated(what: string): string;
  };
};

export type CompareReplies = {
  lead(names: string): string;
  cheaper(home: string, amount: string): string;
  larger(home: string, area: string): string;
  sooner(home: string): string;
  /** Each with its area, on bases that differ. */
  basis(homes: string): string;
  same(): string;
  needTwo(): string;
  atMost(n: number): string;
  lean: LeaningReplies;
};

export type LoanReplies = {
  emi(parts: { emi: string; principal: string; rate: string; time: string }): string;
  /** "1 – ₹47,730" of each home; `down` is what is paid down for it, a sum or a share. */
  each(parts: readonly string[], time: string, down?: string): string;
  affordable(parts: { principal: string; emi: string; rate: string; time: string }): string;
  /** What one has and is lent, and what a home may cost with both. */
  ownAndLoan(own: string, loan: string, budget: string): string;
  /** With the down payment, what a home may cost. */
  withDown(down: string, budget: string): string;
  /** What the visitor must pay of a home themselves; `short`: how much more than they have. */
  needs(sums: { home: string; price: string; own: string; short?: string }): string;
  fromIncome(share: string, income: string): string;
  /** Of what an income allows a month, what is paid already goes off. */
  lessDues(dues: string, left: string): string;
  askDues(): string;
  askOwn(): string;
  /** The instalment is too much: over longer times, each with its own; what less of a loan takes off. */
  longer(parts: readonly string[]): string;
  over(time: string, emi: string): string;
  lessLent(sum: string, emi: string): string;
  askMonthly(): string;
  /** Of an instalment: its share of the income, beside the share that lenders commonly let it take. */
  ofIncome(share: string, income: string, common: string): string;
  downPayment(parts: { price: string; down: string; principal: string }): string;
  wholePrice(home: string, price: string): string;
  formula(): string;
  ownersRate(rate: string, date: string): string;
  /** What a share of a price comes to. */
  /** `parts`: of each home what the instalment and the upkeep come to. */
  withUpkeep(parts: readonly string[]): string;
  /** `parts`: what each time costs in all; `apart`: what the dearer one costs more. */
  interest(parts: readonly string[], apart: string | undefined): string;
  shareOf(share: string, sum: string): string;
  /** The shares of a price; `of`: the home, where one is spoken of, and the price. */
  shares(of: readonly string[], parts: readonly string[]): string;
  bankDecides(): string;
  needHome(): string;
  saidRate(rate: string): string;
  /** A rate or a time that nobody gave, to show what it comes to. */
  example(terms: string): string;
  needAmount(): string;
  needIncome(): string;
  needRate(): string;
  needTime(): string;
  notCovered(income: string): string;
  /** Nothing is left to borrow. */
  paidWhole(down: string, price: string): string;
  /** What part of an income a home's rent is. */
  rentShare(parts: { home: string; rent: string; share: string; income: string }): string;
  /** The same of the lowest and the highest rent found. */
  rentShares(parts: {
    low: string;
    lowShare: string;
    high: string;
    highShare: string;
    income: string;
  }): string;
  /** How much of an income is spent is nobody's to say here. */
  yours(): string;
  /** Own money beside a price: its share of it, and what would be left. */
  share(parts: { own: string; share: string; home: string; price: string; left: string }): string;
  /** Of so many homes found the one that costs least is reckoned with. */
  least(n: number): string;
  /** So many of the homes found cost no more than what one has. */
  covers(own: string, n: number, of: number): string;
  lent(): string;
  /** Of the homes that were gone through, those whose instalment is no more than this; none is empty. */
  noMore(emi: string, homes: string): string;
  /** Own money beside what is paid on moving in; `short`: how much it lacks. */
  moveIn(parts: {
    home: string;
    rent: string;
    deposit: string;
    sum: string;
    own: string;
    short?: string;
  }): string;
  /** The same, where no deposit is stated. */
  ofRent(parts: { home: string; rent: string; own: string; months: number }): string;
  /** They are spoken of no more. */
  left(): string;
};

export type PersonReplies = {
  /** Nobody can be reached through this site. */
  nobody(): string;
  /** Appended where a person is offered: "The office can tell you." */
  ask(): string;
  /** A yes has it asked: of so many homes. */
  shallIAsk(n?: number, homes?: string): string;
  /** Several things of one home are not stated by now: "photos, floor plan and brochure". */
  shallIAskAll(what: string): string;
  /** It is asked: what of which homes the message below says. */
  asksOffice(homes: string | undefined, what: string | undefined): string;
  openUntil(time: string): string;
  opens(day: string, time: string): string;
  closed(): string;
  suggestVisit(home: string): string;
};

/** A visit, a call, the office. `when` is a day and a time as this language writes them. */
export type VisitReplies = {
  /** Asked for: a person confirms it, the request is filled in. */
  asked(home?: string, when?: string): string;
  /** More of the request, or something else in it: "Noted: Sunday 29 Nov, 5 pm". */
  noted(parts: string): string;
  /** Said again, and nothing new in it. */
  stands(parts: string): string;
  /** A call at a time: "Lakeside Court, A-1 · Mon 30 Nov, 11 am". */
  callAt(parts: string): string;
  /** Wants to be written to, not called. */
  onWhatsapp(home?: string): string;
  /** "with my wife". */
  along(who: string): string;
  /** Offered in the place of a day on which nobody is there. */
  /** The day that was asked for was taken out. */
  whichDay(): string;
  instead(when: string): string;
  /** Beside it: the message asks for the homes, and for no day yet. */
  dayLeft(homes?: string): string;
  /** Taken out of the request, and what its parts are called. */
  removed(parts: string): string;
  parts: Record<
    'visit' | 'name' | 'number' | 'time' | 'offer' | 'question' | 'wish' | 'call' | 'along' | 'message',
    string
  >;
  /** The week, "Mon–Fri 10 am to 7 pm, Sat 10 am to 5 pm". */
  hours(week: string): string;
  /** `asks`: an open question goes with it. */
  handover(asks: boolean, home?: string): string;
  /** A price was offered: the owner decides. `sent`: it stands in the message below. `less`: how far it is below what is asked. */
  offer(
    home: string | undefined,
    money: string,
    sent: boolean,
    less?: { price: string; by: string; share: string },
  ): string;
  /** What was said to the office: it stands in the message (`sent`), `rest`: but for a number; or nothing here can carry it. */
  passedOn(sent: boolean, rest: boolean): string;
  personalData(): string;
  /** "Will someone call?" */
  willCall(): string;
  /** "Will they call him?" */
  willCallAnother(): string;
  /** Nobody answers the phone of the office: another way to reach it. */
  noAnswer(): string;
  /** To who thanks or leaves while a request waits to be sent. */
  unsent(): string;
  /** Who wants e-mail is told the address, or that none is stated; and the other ways. */
  byMail(ways: { address?: string | undefined; phone?: string | undefined; whatsapp: boolean }): string;
  /** Nothing goes out from here: the message asks the office to send what it has of the home. */
  sends(home?: string): string;
  /** "One moment, the baby is crying", while a request is open: with what stands in it. */
  waits(parts: string): string;
  /** After "my husband has to see it first". */
  takeYourTime(home?: string): string;
  openOn(day: string, from: string, to: string): string;
  closedOn(day: string): string;
  hoursUnknown(): string;
  /** By which number; or, where only other ways are known, that they stand below. */
  reach(phone: string): string;
  reachBelow(): string;
  /** What to say on the phone there. */
  sayThere(home: string, reference: string): string;
  address(address: string): string;
  addressUnknown(): string;
  day(weekday: string, date: number, month: string): string;
  span: Record<'weekend' | 'this_week' | 'next_week' | 'next_month', string>;
  part: Record<PartOfDay, string>;
  /** Of 24 hours: (17, 0) is "5 pm". */
  clock(hour: number, minute: number): string;
  between(from: string, to: string): string;
  after(time: string): string;
  before(time: string): string;
  /** The message to the office, as the visitor reads it before the tap. */
  message(parts: {
    site: string;
    wanted?: string | undefined;
    visit: boolean;
    when?: string | undefined;
    homes: { name: string; url?: string }[];
    name?: string | undefined;
    call?: boolean | undefined;
    /** Who comes besides, as it was said. */
    along?: string | undefined;
    /** To be written to, not called. */
    write?: boolean | undefined;
    /** Beside a visit at another time. */
    call_when?: string | undefined;
    /** Money. */
    offer?: string | undefined;
    questions?: string | undefined;
    /** In the visitor's own words, quoted. */
    notes?: string | undefined;
    reference: string;
  }): string;
};

/** Of a request that is kept here: a form stands below the sentence. */
export type RequestReplies = {
  visit(home?: string, when?: string): string;
  call(home?: string): string;
  /** More of the request, or something else in it: "Noted: Sunday 29 Nov, 5 pm". */
  noted(parts: string): string;
  stands(parts: string): string;
  /** A number was typed into the chat. */
  number(): string;
  /** One went to the office before; `change` is the button's words. */
  sent(change: string, home?: string): string;
  /** None can be kept just now. */
  unavailable(): string;
  /** To be tapped, and understood. */
  callMe(): string;
  /** Beside what is looked for, for the office. */
  questions(asked: string): string;
  /** Quoted words. */
  notes(words: string): string;
  offer(money: string): string;
};

export type ChatReplies = {
  /** The owner's greeting comes from SITE; this is used where there is none. */
  greeting(site: string): string;
  hello(site: string, homes: number): string;
  helloAgain(wanted: string): string;
  /** Before the answer to something else in the same message. */
  hi(): string;
  thanks(): string;
  bye(): string;
  aboutMe(site: string, homes: number): string;
  affirm(): string;
  deny(): string;
  visitDeclined(): string;
  cancelled(): string;
  nothingToRepeat(): string;
  outOfScope(site: string): string;
  sensitive(): string;
  language(name: string): string;
  languageNotOffered(names: string): string;
  /** Second and later misses carry examples that find homes. */
  missed(): string;
  /** Beside it: where nothing is looked for yet, or of the home spoken of. */
  whatToFind(): string;
  whatOfHome(name: string): string;
  /** To who comes back: the home that was spoken of last. */
  leftAt(name: string): string;
  missedAgain(examples: string): string;
  missedThrice(examples: string, person: boolean): string;
  objection: Record<ObjectionTopic, string>;
  /** To who doubts homes that are invented, to try the chat with; `again` says it shorter. */
  samples(again: boolean): string;
  /** Of homes that are too small, too big. */
  larger(): string;
  smaller(): string;
  /** Nor does anything nearer to the place that homes are too far from. */
  noneNearer(place: string): string;
  /** Nothing for less meets all of it. */
  noneForLess(): string;
  /** After an objection, what the catalogue has instead: "Instead: 5 up to ₹60 L." */
  instead(offers: string[]): string;
};

export type SuggestReplies = {
  /** A refinement and how many homes it leaves: "Ready to move (3)". */
  counted(label: string, n: number): string;
  without(label: string): string;
  more(): string;
  compare(a: number, b: number): string;
  details(n: number): string;
  emi(): string;
  visit(): string;
  person(): string;
  backToList(): string;
  thisHome(): string;
  cheaperThanThis(): string;
  /** What can be done here: find homes, ask about them, decide between them. */
  groups: { find: string; ask: string; decide: string };
  /** A question: "Price of 2 BHK in Whitefield?" */
  costOf(wanted: string): string;
  about(project: string): string;
  areas(one: string, other: string): string;
  /** Price, and own money. */
  loan(price: string, down: string): string;
};

/** How a message was taken, and what of it was not. `words` are the visitor's. */
export type HeardReplies = {
  /** "around 80", "₹80 lakh". */
  taken(words: string, as: string): string;
  /** A button. */
  undo(): string;
  unread(words: string): string;
  /** Instead of the same answer a second time; `sent`: the question stands in the message for the office. */
  again(sent: boolean): string;
  /** What is asked stands in no listing; `home`: nor in its own. */
  untold(sent: boolean, home?: string): string;
  /** Things that were asked for beside others, as typed. */
  /** Behind a sentence of the owner’s that may be what was asked. */
  elseAsked(sent: boolean): string;
  unlisted(things: string): string;
  /** One of two works, where no place is known by the name; the other one is. */
  unplaced(name: string, known: string): string;
  /** Another such question. */
  untoldToo(sent: boolean): string;
  /** "You did not understand." */
  /** `what` was taken back. */
  misread(what?: string): string;
  /** What was taken from it, each part with a chip to tap away. */
  meant(taken: string): string;
  /** The refusal to sort people answered nobody who had asked for it. */
  notOfPeople(): string;
  /** Somebody told of themselves, and nothing of it changes what is looked for. */
  told(): string;
  /** "The second one is on a busy road." */
  remarked(): string;
  /** "Don't ask my budget." */
  unasked(): string;
  unshown(): string;
  /** Nothing is looked for yet: that nothing has to be told first. */
  begin(): string;
  /** What is looked for, and what of it should be different. */
  looking(wanted: string): string;
  /** What is to be taken away does not stand. */
  notLooked(): string;
  lookingFor(wanted: string): string;
  /** "Did you keep our limit?" */
  stands(wanted: string): string;
  standsNot(wanted: string): string;
  /** What was wished before and is again. */
  repaired(wanted: string): string;
};

export type Replies = {
  /** How a word for a home begins, and a plot in its place: the longest first. */
  plotWords: readonly (readonly [home: string, plot: string])[];
  heard: HeardReplies;
  party: PartyReplies;
  units: Units;
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  terms: Terms;
  filter: FilterPhrases;
  search: SearchReplies;
  detail: DetailReplies;
  compare: CompareReplies;
  loan: LoanReplies;
  person: PersonReplies;
  visit: VisitReplies;
  requests: RequestReplies;
  shortlist: ShortlistReplies;
  chat: ChatReplies;
  topic: TopicReplies;
  /** What a word of property means. */
  meaning: GlossaryReplies;
  site: SiteReplies;
  felt: FeelingReplies;
  grieved: GrievanceReplies;
  area: AreaReplies;
  suggest: SuggestReplies;
};
