// Upfront: what is paid for a home to let before one moves in: deposit, rent and upkeep of the first month, added up.
import type { Listing } from '../catalogue/listing.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { type Fact, IN_A_MONTH, IN_THE_FIRST } from '../facts/index.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { eachInAll, MOST } from './in-all.ts';
import { answerAbout } from './project-detail.ts';
import { join } from './search.ts';

/** "How much upfront?" of homes to let; undefined where nothing of it is asked, or they are for sale. */
export function upfront(scene: Scene): Answer | undefined {
  const { understanding, meant, session } = scene;
  const homes = meant.any ? meant.listings : spokenOf(scene);
  if (!understanding.facts.includes('payment_plan') || homes.length === 0 || homes.length > MOST)
    return undefined;
  if (!homes.every(isPriced)) return undefined;
  const others = understanding.facts.filter((fact) => !COUNTED.has(fact));
  const rest = others.length > 0 ? answerAbout(scene, others) : undefined;
  return {
    ...rest,
    session:
      rest?.session ??
      focusOn(
        session,
        homes.map(({ id }) => id),
      ),
    text: join([eachInAll(homes, scene), rest?.text]),
  };
}
const COUNTED = new Set<Fact>(['payment_plan', 'price', ...IN_A_MONTH, ...IN_THE_FIRST]);

const isPriced = ({ purpose, price, price_max }: Listing): boolean =>
  purpose === 'rent' && price !== undefined && price_max === undefined;
