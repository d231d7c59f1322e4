// How long a whole turn takes without HTTP, over 13,320 listings and conversations as people hold them.
// Prints p50 and p95 in ms, and p50 with each message at the fastest tenth of its rounds: what is left when nobody else
// is on the machine. Run: node server/bench/turn.bench.ts
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../src/catalogue/build.ts';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { loadHomes } from '../src/catalogue/feed/load.ts';
import type { Listing } from '../src/catalogue/listing.ts';
import type { Action } from '../src/contract.ts';
import { freshSession } from '../src/conversation/session.ts';
import { BUILT_IN_SITE } from '../src/site/site.ts';
import { converse } from '../src/turn/hear.ts';
import type { TurnMessage } from '../src/turn/turn.ts';

const LISTINGS = 13_320;
const NOW = Date.UTC(2026, 10, 23, 6);

/** Each line one conversation: searches, refinements, references, questions, objections, repair, four languages. */
const CONVERSATIONS: (string | Action)[][] = [
  [
    'hi',
    'show me 2bhk in whitefield',
    'under 90 lakh',
    'only ready to move',
    'more',
    'tell me about the second one',
    "what's its price",
  ],
  [
    '3bhk in hebbal or yelahanka under 1.2 cr',
    'cheaper ones',
    'compare 1 and 2',
    'which one is ready',
    'book a visit on saturday',
  ],
  [
    'bhai 2bhk chahiye whitefield ke paas 60-65 lac me',
    'thoda aur sasta',
    'ready wala hi',
    'dusra wala kitne ka hai',
    'dhanyavaad',
  ],
  ['व्हाइटफील्ड में 2 बीएचके 80 लाख तक', 'और दिखाओ', 'पहला वाला कितने का है'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್ ನಲ್ಲಿ 2 ಬಿಎಚ್ಕೆ', '80 ಲಕ್ಷದ ಒಳಗೆ', 'ಇನ್ನಷ್ಟು ತೋರಿಸಿ'],
  [
    'villa in sarjapur road above 2 crore',
    'not in hebbal',
    'any locality',
    'budget does not matter',
    'undo',
    'start over',
  ],
  [
    '2bhk in whitfeild',
    'too expensive',
    'too far',
    'is the first one still available',
    'emi for 60 lakh at 8.5% for 20 years',
  ],
  ['asdf qwer', 'zxcv', 'flat in powai', '1 rk under 10 lakh in indiranagar', 'thanks', 'bye'],
  [
    '3 bhk near manyata tech park',
    'bigger',
    'with gym and swimming pool',
    { type: 'more' },
    { type: 'remove_filter', filter: 'amenities' },
    { type: 'undo' },
  ],
  [
    '2 bhk under 50 lakh in whitefield ready to move',
    'no, 3bhk',
    'north bangalore',
    'what is the price of the first two',
    'talk to someone',
  ],
];

const catalogue = realListings() ?? inventedListings();
const { p50, p95, undisturbed, turns } = measure(catalogue);
console.log(
  `turn, ${catalogue.listings.length} listings, ${turns} turns: p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms; undisturbed p50 ${undisturbed.toFixed(3)} ms`,
);

function measure(homes: Catalogue) {
  const rounds: number[][] = [];
  // The first rounds warm the compiler up and are not counted: a server has them behind it after some minutes.
  for (let round = -100; round < 200; round++) {
    let turns = 0;
    for (const messages of CONVERSATIONS) {
      let session = freshSession({ session_id: 'bench', epoch: 'e', now: NOW });
      for (const [i, said] of messages.entries()) {
        const message = {
          message_id: `message-${i}`,
          ...(typeof said === 'string' ? { query: said } : { action: said }),
        };
        const start = performance.now();
        const result = converse({
          session,
          message: message as TurnMessage,
          catalogue: homes,
          site: BUILT_IN_SITE,
          now: NOW,
        });
        const ms = performance.now() - start;
        if (round >= 0) {
          rounds[turns] ??= [];
          rounds[turns]?.push(ms);
        }
        turns++;
        // As a store hands it over: equal, but another object.
        session = JSON.parse(JSON.stringify(result.session));
      }
    }
  }
  const times = rounds.flat();
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    undisturbed: at(
      rounds.map((each) => at(each, 0.1)),
      0.5,
    ),
    turns: times.length,
  };
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

/** The public Bengaluru listings, where they are beside the repository. */
function realListings(): Catalogue | undefined {
  const file = path.resolve(import.meta.dirname, '../../../shared/data/bengaluru-house-prices.csv');
  if (!existsSync(file)) return undefined;
  const map = new URL('../catalogue-maps/bengaluru-house-prices.json', import.meta.url).pathname;
  const { listings } = loadHomes({
    source: file,
    text: readFileSync(file, 'utf8'),
    columns: { source: map, text: readFileSync(map, 'utf8') },
  });
  return buildCatalogue(listings, { now: NOW, date: '2026-11-01' });
}

/** As many, spread over the same localities and prices, where the real ones are not at hand. */
function inventedListings(): Catalogue {
  console.log('The public listings are not beside the repository: measuring invented ones');
  const places = [
    'Whitefield',
    'Hebbal',
    'Yelahanka',
    'Sarjapur Road',
    'Kadugodi',
    'Marathahalli',
    'Indiranagar',
    'Varthur',
  ];
  const homes = Array.from(
    { length: LISTINGS },
    (_, i): Listing => ({
      id: `home-${i}`,
      purpose: 'buy',
      type: i % 9 === 0 ? 'villa' : 'apartment',
      bhk: 1 + (i % 4),
      price: 2_000_000 + ((i * 7919) % 2000) * 10_000,
      area: 500 + ((i * 31) % 2500),
      area_basis: i % 5 === 0 ? 'carpet' : 'super_built_up',
      locality: places[(i * 13) % places.length] as string,
      city: 'Bengaluru',
      ...(i % 3 === 0 ? { possession: 'ready' as const } : { possession_date: `20${27 + (i % 4)}-06` }),
      sample: true,
    }),
  );
  return buildCatalogue(homes, { now: NOW, date: '2026-11-01' });
}
