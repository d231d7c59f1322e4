// Page: where the visitor is.

/** Origin and path: what follows `?` or `#` may be private. */
export const address = () =>
  /^https?:/.test(location.href) ? location.origin + location.pathname : undefined;
