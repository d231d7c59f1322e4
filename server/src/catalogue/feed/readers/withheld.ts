// Withheld: what a remark says of an offer among other things: "token received, HOLD", "owner abroad - not to be shown",
// and what a status says behind its first word: "Available - family only".
import { cellWords, headersOf, SHORT, termWords } from '../../../languages/sheets.ts';
import { readMonth } from './month.ts';
import { anyOf, fold, whole } from './text.ts';

const LONGEST = 160;
const CLAUSES = /[,;()[\]\n|।/]+|\.\s|\s[-–—:]\s|\s[-–—]|[-–—]\s/;
const any = (kind: Parameters<typeof cellWords>[0]) => anyOf(cellWords(kind).map(fold));
/** "sold on 4/11", "booked by Mr. Rao"; "reserved parking" is of something else. */
const GONE = [...cellWords('gone')].map(fold);
/** "rented from 1 Dec", "given 12/11": of a home to let these end the offer where they say when or to whom. */
const GONE_LET = [...GONE, ...cellWords('gone_let'), ...cellWords('let')].map(fold);
const ends = (verbs: readonly string[]) => {
  const verb = `(?:${anyOf([...verbs].sort((a, b) => b.length - a.length))})(?![\\p{L}\\p{M}])`;
  // The verb stands last in other languages: "12/11 को बिक गया".
  const last = anyOf(verbs.filter((word) => !/[a-z]/.test(word)));
  return {
    first: new RegExp(`^(?:already\\s+)?${verb}(.*)$`, 'u'),
    last: new RegExp(`^(.*)\\s(?:${last || '(?!)'})$`, 'u'),
  };
};
const [ENDED, ENDED_LET] = [ends(GONE), ends(GONE_LET)];
const WHOM_OR_WHEN = new RegExp(`^(?:${any('of_an_end')})(?![\\p{L}\\p{M}])`, 'u');
const LASTLY = new RegExp(`\\d.*(?:${any('of_an_end')})?$`, 'u');
const isDay = (text: string) =>
  /^[\d\s/.-]*$/.test(text) || readMonth(text) !== undefined || readMonth(`${text} 2026`) !== undefined;

/** A verb of a finished deal with its day or with whom it was made. */
function isEnded(clause: string, toLet: boolean): boolean {
  const { first, last } = toLet ? ENDED_LET : ENDED;
  const rest = clause.match(first)?.[1]?.trim();
  // "Let" alone may begin anything.
  if (
    rest !== undefined &&
    (WHOM_OR_WHEN.test(rest) || (isDay(rest) && (rest !== '' || !LET_ALONE.has(clause))))
  )
    return true;
  const before = clause.match(last)?.[1]?.trim();
  return before !== undefined && LASTLY.test(before);
}
const LET_ALONE = new Set(cellWords('let').map(fold));
/** "Take down", "remove from site". */
const TAKE_DOWN = new RegExp(
  `^(?:(?:please|pls|plz|kindly)\\s+)?(?:${any('take_down')})(?![\\p{L}\\p{M}])(?:\\s+(?:it|this|now|please|pls|plz|ad|from\\s.*))*$`,
  'u',
);
/** "not for sale", "owner not selling now", "do not quote". */
const REFUSED = new RegExp(
  `${whole(any('not'))}(?:\\s+\\p{L}+){0,2}?\\s+(?:${any('offering')})(?![\\p{L}\\p{M}])`,
  'u',
);
/** "Registration done 12/10", "token recd"; an authority's registration is of no sale. */
const TAKEN_STEP = new RegExp(
  `${whole(any('step_of_sale'))}(?:\\s+\\p{L}+)?\\s+(?:${any('step_taken')})(?![\\p{L}\\p{M}])`,
  'u',
);
const REGISTRATION = new RegExp(whole(any('registration')), 'u');
/** "Park facing 3 BHK with a lift. Registry done": of what is told to a buyer, that the papers of its owner are. */
const isOwnersTitle = (clause: string, text: string): boolean =>
  REGISTRATION.test(clause) &&
  !/\d/.test(clause) &&
  text.length >= LEAST_ADVERTISEMENT &&
  NAMES_HOME.test(fold(text));
const LEAST_ADVERTISEMENT = 60;
/** "Agreement dt 12.10.2026", "registration 14-10-2026". */
const STEP_ON_A_DAY = new RegExp(
  `^(?:${any('step_of_sale')})(?:\\s+(?:${any('dated')})\\.?)?\\s+\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?$`,
  'u',
);
/** "Partner's own use"; "ideal for own use" is said to a buyer. */
const KEPT = new RegExp(
  `^(?:(?:kept\\s+)?for\\s+)?(?:[\\p{L}\\p{M}]+['’]?s['’]?\\s+)?(?:${any('kept')})$`,
  'u',
);
const OF_THE_PROJECT = /(?<!\p{L})(?:rera|layout|plan|khata|loan|bank)(?!\p{L})/u;
/** "Looking for a family" seeks a tenant. */
const NAMES_HOME = new RegExp(
  `\\d\\s*(?:${any('bhk')})|${whole(anyOf(['apartment', 'house', 'plot', 'villa', 'commercial'].flatMap((type) => [type, ...termWords('type', type)])))}`,
  'u',
);
/** "Owner cancelled"; "booking cancelled" is the buyer's. */
const GIVEN_UP = new RegExp(`(?<![\\p{L}\\p{M}])(?:${any('given_up')})(?:\\s+[\\d/.-]+)?$`, 'u');
const OF_A_BUYER = new RegExp(whole(`${any('step_of_sale')}|${any('of_buyer')}`), 'u');
/** "Wanted 3 BHK" is what a client seeks. */
const WANTED = new RegExp(
  `^(?:${any('wanted')})(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:${anyOf(cellWords('wanted').filter((word) => /\s|[^a-z]/.test(word)))})(?![\\p{L}\\p{M}])`,
  'u',
);
/** "Price not to be quoted" keeps back the price alone. */
const OF_PRICE = new RegExp(
  whole(
    anyOf(
      [...headersOf('price'), ...headersOf('rate')].filter(
        (word) => /^\p{L}{4,}$/u.test(word) && !cellWords('offering').includes(word),
      ),
    ),
  ),
  'u',
);

/** "Regn. done" is one clause. */
const SHORTENED = new RegExp(`(${whole(anyOf([...SHORT.keys()]))})\\.`, 'gu');

const clausesOf = (text: string): string[] =>
  fold(text)
    .replace(/n't\b/g, ' not')
    .replace(SHORTENED, '$1 ')
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter(Boolean);

/** Whether one of its clauses takes the home off. */
export function isWithheld(value: unknown, toLet = false): boolean {
  if (typeof value !== 'string' || value.length > LONGEST || !/[\p{L}\p{M}]{3}/u.test(value)) return false;
  return clausesOf(value).some(
    (clause) =>
      isEnded(clause, toLet) ||
      TAKE_DOWN.test(clause) ||
      KEPT.test(clause) ||
      STEP_ON_A_DAY.test(clause) ||
      (WANTED.test(clause) && NAMES_HOME.test(clause)) ||
      (GIVEN_UP.test(clause) && !OF_A_BUYER.test(clause)) ||
      (TAKEN_STEP.test(clause) && !OF_THE_PROJECT.test(clause) && !isOwnersTitle(clause, value)) ||
      (REFUSED.test(clause) && !OF_PRICE.test(clause)),
  );
}

const UNDECIDED = new RegExp(whole(any('undecided')), 'u');
/** "Papers to come, then rate": beside no price, of a home that nobody may ask for yet. */
export const isUndecided = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST && UNDECIDED.test(fold(value));

const OFFERED = new RegExp(
  `^(?:${anyOf(cellWords('offered').filter((word) => /\p{L}{3}/u.test(word)))})(?![\\p{L}\\p{M}])`,
  'u',
);
const OFF = new RegExp(
  whole(anyOf([...cellWords('off'), ...cellWords('gone')].filter((word) => /[\p{L}\p{M}]{3}/u.test(word)))),
  'u',
);

/** "Available - company lease only": on offer, with more said of it than that. */
export function isOfferedSo(value: string): boolean {
  const said = fold(value);
  return (
    said.length <= LONGEST / 2 &&
    OFFERED.test(said) &&
    !OFF.test(said.replace(OFFERED, ' ')) &&
    !isWithheld(value)
  );
}
