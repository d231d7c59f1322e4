// Link: how the fragment of a link from another device's chat begins; the code follows.
export const LINK = 'veranda=';
