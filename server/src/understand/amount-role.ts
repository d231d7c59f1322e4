// What a number in a message is of.
/** As those who labelled the turns told them apart. */
export const ROLES = [
  'budget', // what a home may cost, at most, at least or about; a rent wished
  'price', // what a home costs or is said to
  'offer', // what would be given for one, or what is to come off its price
  'own', // down payment, savings, what a sale brings
  'loan',
  'emi',
  'income',
  'charge', // deposit, maintenance, token, fees, taxes
  'rate', // per area
  'change', // by how much a wish is to move
  'percent',
  'term', // of a loan
  'area', // wished
  'area_of', // of a home spoken of
  'rooms',
  'floor',
  'list', // place in a list
  'code', // unit, plot, house, road, tower
  'count',
  'day',
  'clock',
  'year',
  'span', // a duration, an age
  'distance',
  'phone',
  'other',
] as const;
export type AmountRole = (typeof ROLES)[number];

export type RoleGuess = {
  role: AmountRole;
  /** How sure, 0 to 1. */
  share: number;
  /** How much speaks for each, 0 to 1. */
  shares: ReadonlyMap<AmountRole, number>;
};

/** How much speaks for what a home may cost, or for how far that is to move. */
export const wishedShare = ({ shares }: RoleGuess): number =>
  (shares.get('budget') ?? 0) + (shares.get('change') ?? 0);

const OF_MONEY = new Set<AmountRole>([
  'budget',
  'price',
  'offer',
  'own',
  'loan',
  'emi',
  'income',
  'charge',
  'rate',
  'change',
]);

/** Surely no money: a size, an hour, a unit. */
export function isNoMoney({ shares }: RoleGuess): boolean {
  let money = 0;
  for (const [role, share] of shares) if (OF_MONEY.has(role)) money += share;
  return money < LEAST_OF_MONEY;
}
const LEAST_OF_MONEY = 0.12;

/** Likely square feet, wished or of a home. */
export const isSize = ({ shares }: RoleGuess): boolean =>
  (shares.get('area') ?? 0) + (shares.get('area_of') ?? 0) >= LIKELY;
const LIKELY = 0.4;
