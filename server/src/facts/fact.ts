// A fact: one thing that a home can be asked for, whole. What a listing states for it and how a feed writes that, what it costs,
// how words that name it are taken, and where it is told. Every part is required; the words stand in the languages.

export type FactOf = {
  name: string;
  stated: Stated;
  /** Whether who asks for it asks what a home costs. */
  about: 'price' | 'home';
  /** What it is paid as, beside the price or the rent: "deposit", "maintenance", "brokerage". */
  paid: 'once' | 'monthly' | 'to_agent' | 'no';
  /** Homes are told in the order of it, the least first: "which has the lowest deposit?" */
  ranked: boolean;
  /** "How much" can be said of it: "how much is the deposit?" asks no price. */
  measured: boolean;
  /** A number before its name counts it and is no card's: "2 bathrooms". */
  counts: boolean;
  /** Asked for in one breath with the sum of all that is paid, "rent and deposit in total", and a part of it where it is paid. */
  in_sum: boolean;
  /** People are angry about it by its name: "they loot in the name of deposit". */
  held_against: boolean;
  /** Nobody names it but to ask for it: "ok, and the brochure". */
  by_name: boolean;
  /** Asked of nothing but a home: "which floor?" */
  only_of_homes: boolean;
  /** A word of it may as well be of the office: "your brokerage". */
  of_office: boolean;
  /** Named in talk of a loan it is asked as well as the loan: "the EMI, plus maintenance". */
  beside_loan: boolean;
  /** Named in talk of a loan it turns to a home: "at 9 percent. Is there parking?" */
  parts_from_loan: boolean;
  /** Sent as a link: "send me the photos". A paper is looked at, a map leads there. */
  sent: 'paper' | 'map' | 'no';
  /** Told beside others in one sentence ("facing east, floor 3"), or in a sentence of its own. */
  told: 'short' | 'alone';
  /** What a question for it may be learned to ask in its place: the deposit is one of the "charges". */
  near: readonly string[];
  /** Its place among the rows that a home is first shown with, the least first. */
  in_detail: number | 'no';
  /** Its place among the rows of a comparison. */
  in_comparison: number | 'no';
};

/** The field of a listing and of a feed that states it, and what stands in that field. */
export type Stated =
  /** Rupees. */
  | ({ as: 'money' } & Field)
  /** A whole number up to `most`; `none`: a cell may answer "yes" or "no" in its place. */
  | ({ as: 'count'; most: number; none: boolean } & Field)
  /** As the owner writes it, up to `most` letters; `cells`: what stands under its heading in a sheet. */
  | ({ as: 'text'; most: number; cells: 'names' | 'any' } & Field)
  | ({ as: 'link' } & Field)
  /** By fields that are read and said by code of their own: `catalogue/listing.ts`, `feed/home.ts`, `say/fact-text.ts`. */
  | { as: 'own' }
  /** By no field: what else answers it stands in `answers/`. */
  | { as: 'nothing' };

type Field = {
  field: string;
  /** What a project states: what any of its homes does where no other says otherwise, or only what each does alike. */
  of_project: 'any' | 'each';
};

/** Checked by the compiler: every part is there. */
export const fact = <const F extends FactOf>(whole: F): F => whole;
