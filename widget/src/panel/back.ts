// Back: on a phone the Back button closes the panel first. The only thing of the host's that we touch.

type CloseWatcher = EventTarget & { destroy(): void };
declare global {
  interface Window {
    CloseWatcher?: new () => CloseWatcher;
  }
}

/** A CloseWatcher where there is one, else one history entry. `leave` undoes it when the panel closes otherwise. */
export function closeOnBack(close: () => void): {
  leave(): void;
  /** Our entry is on top. */
  entry: boolean;
} {
  if (window.CloseWatcher) {
    const watcher = new window.CloseWatcher();
    watcher.addEventListener('close', close);
    return { leave: () => watcher.destroy(), entry: false };
  }
  history.pushState({ ...history.state, veranda: true }, '');
  const gone = new AbortController();
  const leave = () => gone.abort();
  addEventListener(
    'popstate',
    () => {
      leave();
      close();
    },
    gone,
  );
  return {
    leave() {
      leave();
      if (history.state?.veranda) history.back();
    },
    entry: true,
  };
}
