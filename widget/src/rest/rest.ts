// Rest: what comes after the first homes. Menu and shortlist, one home whole, comparison, a person, notices, the bar.

export { News, Offer } from '../ui/after.tsx';
export { Bar } from '../ui/bar.tsx';
export { Comparison } from '../ui/comparison.tsx';
export { Contact } from '../ui/contact.tsx';
export { Divider } from '../ui/divider.tsx';
export { Failed } from '../ui/failed.tsx';
export { Home } from '../ui/home.tsx';
export { Notices } from '../ui/notices.tsx';
export { default as css } from '../ui/rest.css?inline';
export { Tools } from '../ui/tools.tsx';
export { Values } from '../ui/values.tsx';
export { createArchive, fromServer } from './archive.ts';
export { countDown } from './count-down.ts';
export { english } from './labels-rest.ts';
export { noted } from './noted.ts';
export { restActions, spoken } from './rest-actions.ts';
export { warn } from './warn.ts';
