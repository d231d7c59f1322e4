// The shortlist in English.
import type { ShortlistCues, ShortlistReplies } from '../shortlist.ts';

export const shortlist: ShortlistCues = {
  list: `
    shortlist, short list, shortlists, my list, my saved list, saved list, wishlist, wish list, favourites, favorites,
    favourite list, favorite list, my saves, list of saved, saved homes list
  `,
  saved: 'saved, shortlisted, short listed, hearted, bookmarked, favourited, favorited',
  save: 'save, bookmark, heart, favourite, favorite, saving',
  add: 'add, put, keep, include',
  remove: `
    remove, delete, take off, take … off, take out, take … out, unsave, un save, unheart, drop, discard, clear, empty,
    get rid of
  `,
  show: 'show, see, open, view, display, what, which, where, how many, tell, get, look at, go to',
  compare: 'compare, comparison, comparing, side by side',
  visit: 'visit, visits, visiting, site visit, go and see, go see, tour, in person',
  share: 'share, send, forward, mail, email, whatsapp, sharing',
  else: `
    chat, conversation, phone, contact, contacts, search, searches, money, tax, taxes, time, pdf, message,
    messages, stamp duty, gst, brokerage, interest, emi, rent, bank, salary, income, down payment, downpayment, history,
    name, email id, lakh, lakhs, crore, crores, rupees, discount, cost
  `,
};

export const shortlistReplies: ShortlistReplies = {
  saved: (homes, n) =>
    `${homes}: on your shortlist now${n > 1 ? `, which has ${n} homes` : ''}. It is kept in this browser.`,
  already: (homes) => `${homes}: on your shortlist already.`,
  removed: (homes, n) =>
    `${homes}: off your shortlist. ${n === 0 ? 'Nothing is left on it.' : n === 1 ? '1 home is left on it.' : `${n} homes are left on it.`}`,
  notOn: (homes) => `${homes}: not on your shortlist.`,
  lists: (n, shown) =>
    `${n === 1 ? '1 home is' : `${n} homes are`} on your shortlist${shown < n ? `; the newest ${shown} are shown` : ''}.`,
  none: () => 'Nothing is on your shortlist yet. Tap ♡ on a home, or say “save the second one”.',
  one: (home) => `Only ${home} is on your shortlist; save another one to compare.`,
  share: (button) => `Your shortlist is open: “${button}” below it sends the names and links on.`,
  byHeart: (homes) =>
    `Your shortlist is kept in your browser: tap ♡ on the card to change it there (${homes}).`,
  atTop: () => 'Your shortlist is kept in your browser: tap ♥ at the top of the chat to open it.',
  compare: (n) => `Compare the ${n} saved`,
  show: () => 'Show my shortlist',
};
