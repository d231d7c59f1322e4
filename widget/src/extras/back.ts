// Back: on a phone the Back button closes the panel first. The only thing of the host's that we touch.

type CloseWatcher = EventTarget & { destroy(): void };
declare global {
  interface Window {
    CloseWatcher?: new () => CloseWatcher;
  }
}

/** A CloseWatcher where there is one, else one history entry. `leave` undoes it when the panel closes otherwise. */
export function closeOnBack(close: () => void): {
  leave(): void /** Our entry is on top. */;
  entry: boolean;
} {
  if (window.CloseWatcher) {
    const watcher = new window.CloseWatcher();
    watcher.addEventListener('close', close);
    return { leave: () => watcher.destroy(), entry: false };
  }
  const mark = { ...history.state, veranda: true };
  history.pushState(mark, '');
  const popped = () => {
    removeEventListener('popstate', popped);
    close();
  };
  addEventListener('popstate', popped);
  return {
    leave() {
      removeEventListener('popstate', popped);
      if (history.state?.veranda) history.back();
    },
    entry: true,
  };
}
