// Facts: what a home can be asked for, as every language has words for it.
export { FACTS, type Fact, isAboutPrice, isRanked } from '../facts/index.ts';
