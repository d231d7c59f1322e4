// Extras: what the first message does not need. They come while it is written, or when wanted sooner.

export { News } from '../ui/after.tsx';
export { Answer } from '../ui/answer.tsx';
export { Bar } from '../ui/bar.tsx';
export { Chips } from '../ui/chips.tsx';
export { Divider } from '../ui/divider.tsx';
export { default as css } from '../ui/extras.css?inline';
export { Notices } from '../ui/notices.tsx';
export { Stamp } from '../ui/stamp.tsx';
export { Tail } from '../ui/tail.tsx';
export { Text } from '../ui/text.tsx';
export { Tools } from '../ui/tools.tsx';
export { createArchive } from './archive.ts';
export { closeOnBack } from './back.ts';
export { accentOf } from './colour.ts';
export { heard } from './heard.ts';
export { english } from './labels-extra.ts';
export { laterActions } from './later-actions.ts';
export { listingOnPage } from './listing-on-page.ts';
export { ownFetch } from './realm.ts';
export { warn } from './warn.ts';
