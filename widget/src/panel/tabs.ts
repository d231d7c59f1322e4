// Tabs: the other tabs of this browser on the same site. What happens in one is told to all, and one at a time sends.
import { DATABASE } from '../storage/keys.ts';
import type { ChatEvent } from './chat.ts';

/** `session`: the id of the conversation it belongs to; absent before there is one. */
export type Told = { session?: string; event: ChatEvent };

/** What another tab has written may be seen here a little later than it is heard of. */
const LATER_MS = 500;

/** `hear` gives true when what was told is about our conversation; else it is asked once more, a little later. */
export function openTabs(suffix: string, signal: AbortSignal, hear: (told: Told) => boolean) {
  const name = DATABASE + suffix;
  let channel = openChannel(name);
  if (channel)
    channel.onmessage = ({ data }) => {
      if (!hear(data)) setTimeout(hear, LATER_MS, data);
    };
  signal.addEventListener('abort', () => {
    channel?.close();
    // An answer that was on its way tells nobody.
    channel = undefined;
  });
  return {
    tell: (told: Told) => channel?.postMessage(told),
    /** `alone`: no other tab of this browser runs `work` now. Not on http pages, and refused in a sandbox. */
    async locked(work: (alone: boolean) => Promise<void>): Promise<void> {
      let began = false;
      try {
        await navigator.locks.request(name, () => {
          began = true;
          return work(true);
        });
      } catch {
        if (!began) await work(false);
      }
    },
  };
}
export type Tabs = ReturnType<typeof openTabs>;

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
