// Visit: asking to see a home or to be called. It comes when a form is wanted, or when something was asked before.
export { booking, open, refused, takeBack } from './booking.ts';
