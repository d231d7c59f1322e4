// Who a home is for: somebody other than who writes has a search of their own.

/** `self`: who writes, and who lives with them. */
export const PARTIES = [
  'self',
  'parents',
  'brother',
  'sister',
  'child',
  'son',
  'daughter',
  'relative',
  'friend',
  'colleague',
  // The home that is bought to be let, whoever lets it.
  'letting',
] as const;
export type Party = (typeof PARTIES)[number];

/** Of the parents the one alone, as the visitor calls them. */
export const PARENTS = ['mother', 'father', 'mother_in_law', 'father_in_law'] as const;
export type Parent = (typeof PARENTS)[number];
/** Who is spoken of in a reply. */
export type PartyCalled = Party | Parent;

export type PartyCues = {
  /** What each is called, separated by commas. */
  people: Partial<Record<Exclude<Party, 'self' | 'letting'>, string>>;
  /** Of those of the parents, which is the one and which the other. */
  parent: Record<Parent, string>;
  /** How it is said that a home is for them, "~" in the place of the person: "for my ~". */
  for: string;
  /** Their home, "~" in the place of the person: "~s flat". Only of somebody whose search is known. */
  theirs: string;
  /** Who is given something by the case alone, "~" in the place of the person: "bhai ko". Of a home only beside another's. */
  to?: string;
  /** "For me", whole. */
  self: string;
  /** "My budget": of who writes, where somebody else has a search of their own. */
  own: string;
  /** "My": of who writes where a home, its size, its place or a list stands behind it: "my 1bhk list". */
  my: string;
  /** The homes shown to somebody: "friend's *list*". */
  list: string;
  /** "For rental income": of the home that is bought to be let. */
  letting: string;
  /** "The rental one", where such a home is looked for. */
  lettingOne: string;
  /** "To live in": the other one, beside a home to be let. */
  living: string;
  /** "I need": of who writes only where somebody else is named beside it. */
  speaker: string;
  /** "Me", "I": who writes, where a size stands beside it and another beside somebody else. */
  bare: string;
  /** So too somebody who was named before: a woman, a man, or either. */
  she: string;
  he: string;
  they: string;
  /** "For her": of whoever else was named before. */
  other: string;
  /** "Same area": where the others look. */
  there: string;
};

/** What two homes may cost together, and the cheapest two: `over` is what they come to above it, `there` where both stand. */
export type Together = { joint: string; homes: string; sum: string; there?: string; over?: string };

export type PartyReplies = {
  /** "₹80 L is for both together. The cheapest two …" */
  together(told: Together): string;
  /** Another's search goes on: "For your parents, then." */
  now(party: PartyCalled): string;
  /** What is there for the other one: "For you, 3 BHK in Hebbal: 4 homes." */
  also(party: PartyCalled, wanted: string, homes: number): string;
  /** Nothing is told yet of what the other one looks for: "A search of its own is kept for your sister." */
  apart(party: PartyCalled): string;
  /** The button for it, as the visitor would say it. */
  show(party: PartyCalled): string;
};
