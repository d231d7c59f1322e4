// Nothing: what is left of a clause in which nothing is wished, asked or pointed at.
import { type Understanding, WISHLESS } from './understanding.ts';

/** Nothing of it is wished, asked or pointed at. */
export const NOTHING = {
  ...WISHLESS,
  references: [],
  about: undefined,
  of: [],
  corrected: [],
  contact: [],
  talk: undefined,
  off_topic: false,
} satisfies Partial<Understanding>;
