// Link: how the fragment of a link into the chat begins; what it is about follows.
/** A code from another device's chat. */
export const LINK = 'veranda=';
/** After that: ids of homes that somebody sends, not a code. */
export const HOMES = 'homes:';
