// Memory: what outlives a conversation, once the visitor has said yes. It is offered and never applied, and goes in one tap.
export { back, personBack } from './back.tsx';
export { noted } from './noted.tsx';
