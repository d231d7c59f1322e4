// Doubt: "32 lakh for a 2bhk? is it genuine?": the price is that of a home shown, not one that is wished.
import { eitherOf } from '../../catalogue/amenities.ts';
import type { Context } from '../draft.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { atItsPrice } from './priced.ts';

export function doubted(said: Understanding, { words }: Clause, context: Context): Understanding {
  const amenity = said.changes.find(isAmenity);
  // "Is there really a lift?" asks for the lift.
  if (amenity)
    return {
      ...said,
      changes: [],
      unclear_amounts: [],
      intents: ['project_detail'],
      facts: ['amenities'],
      about: asked(amenity.value.flatMap(eitherOf)),
      objections: [],
    };
  const pointed = atItsPrice(said, context, { bounded: true });
  // "Why is it so cheap?" has its own answer, which says what is doubted.
  if (said.topics.includes('priced'))
    return {
      ...pointed,
      changes: [],
      unclear_amounts: [],
      intents: ['topic_query'],
      facts: [],
      objections: [],
    };
  return {
    ...pointed,
    changes: [],
    unclear_amounts: [],
    intents: ['objection'],
    facts: [],
    objections: said.objections.length > 0 ? said.objections : [{ topic: 'trust', words }],
  };
}

const asked = ([amenity, ...others]: string[]) => ({
  ...(amenity !== undefined && { amenity }),
  ...(others.length > 0 && { amenities: others }),
});

const isAmenity = (change: FilterChange): change is FilterChange & { op: 'set' | 'add'; value: string[] } =>
  (change.op === 'set' || change.op === 'add') && change.filter === 'amenities';
