// Extras: what an answer with homes needs. They come while the first message is written, or when wanted sooner.

export { Answer } from '../ui/answer.tsx';
export { Chips } from '../ui/chips.tsx';
export { default as css } from '../ui/extras.css?inline';
export { Stamp } from '../ui/stamp.tsx';
export { Tail } from '../ui/tail.tsx';
export { Text } from '../ui/text.tsx';
export { rest } from './chunks.ts';
export { accentOf } from './colour.ts';
export { heard } from './heard.ts';
export { english } from './labels-extra.ts';
export { laterActions } from './later-actions.ts';
export { listingOnPage } from './listing-on-page.ts';
export { ownFetch } from './realm.ts';
export { pass, settle } from './who.ts';
export { warn, withRest } from './with-rest.ts';
