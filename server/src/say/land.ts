// Land: a rate in the unit that it is asked in.
import { SQUARE_FEET } from '../catalogue/area-units.ts';
import type { Scene } from '../turn/scene.ts';
import { exactMoney } from './money.ts';

/** " (1 gaj: ₹39,600)", behind the rate of a square foot; nothing where no other unit is asked in. */
export function inAskedUnit(rate: number, { say, facts, understanding, whole }: Scene): string {
  const unit = understanding.about?.unit ?? whole.about?.unit;
  if (unit === undefined) return '';
  const sum = Math.round(rate * SQUARE_FEET[unit]);
  const one = say.units.land[unit]('1');
  facts.rupees.push(sum);
  facts.names.push(one);
  return ` (${one}: ${exactMoney(sum)})`;
}
