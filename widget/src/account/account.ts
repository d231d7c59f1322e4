// Account: one person on several devices. It comes when the page says who is signed in, when a conversation is to go on on
// another device, or when this one was let into another's.
export { enterCode, follow, handOff } from './hand-off.tsx';
export { pass, settle } from './who.ts';
