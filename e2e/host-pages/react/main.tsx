// A property site in React, in StrictMode: every effect runs, is undone, and runs again. Its router knows three pages.
import { type Client, createVeranda, defineVerandaChat } from '@veranda/widget';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const api = document.querySelector<HTMLMetaElement>('meta[name="veranda-api"]')?.content ?? '';

function usePath(): [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const popped = () => setPath(location.pathname);
    addEventListener('popstate', popped);
    return () => removeEventListener('popstate', popped);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(next);
  };
  return [path, go];
}

/** The chat as a component: made when it is mounted, destroyed when it goes. */
function Chat({ path, go }: { path: string; go(path: string): void }) {
  const [chat, setChat] = useState<Client>();
  useEffect(() => {
    const made = createVeranda({ api });
    setChat(made);
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const id = path.match(/^\/homes\/(.+)/)?.[1];
    chat?.page({ listing: id ? { id } : undefined });
  }, [chat, path]);
  // A tap on a home is this router's to follow.
  useEffect(() => {
    const tapped = (event: Event) => {
      event.preventDefault();
      go(`/homes/${(event as CustomEvent<{ id: string }>).detail.id}`);
    };
    document.addEventListener('veranda:listing_click', tapped);
    return () => document.removeEventListener('veranda:listing_click', tapped);
  });
  return null;
}

defineVerandaChat({ api });

function Site() {
  const [path, go] = usePath();
  return (
    <>
      <nav>
        {['/', '/about', '/talk'].map((to) => (
          <button type="button" key={to} onClick={() => go(to)}>
            Go to {to}
          </button>
        ))}
      </nav>
      <h1>{path}</h1>
      {path === '/talk' && (
        <div ref={(place) => place?.replaceChildren(document.createElement('veranda-chat'))} />
      )}
      {path !== '/about' && path !== '/talk' && <Chat path={path} go={go} />}
    </>
  );
}

createRoot(document.getElementById('site') as HTMLElement).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
