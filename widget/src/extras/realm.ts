// Realm: the browser's own fetch, where a page has put another in its place.

type Fetch = typeof fetch;

/** That of a blank frame of ours: it has the page's origin and policy, and nothing of the page's has run in it. */
export function ownFetch(root: ShadowRoot): Fetch {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  root.append(frame);
  // Asked for at each call: a frame that was moved in the page has a new window.
  return (...call) => ((frame.contentWindow as typeof window | null) ?? window).fetch(...call);
}
