// App: the panel, top to bottom.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isShown } from '../chat.ts';
import { Bar } from './bar.tsx';
import { Chips } from './chips.tsx';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import { spoken } from './message.tsx';
import { Notices } from './notices.tsx';
import type { Props } from './view.ts';

export function App({ view, actions }: Props) {
  const { state, labels, site, options, inline, lang } = view;
  return (
    <div
      class="veranda"
      data-dark={view.dark || undefined}
      data-phone={view.phone || undefined}
      data-side={options.position}
      data-inline={inline || undefined}
      lang={lang}
      dir={/^(ar|fa|he|ur)/.test(lang) ? 'rtl' : 'ltr'}
    >
      <Announcer view={view} />
      {state === 'bar' && <Bar view={view} actions={actions} />}
      {state === 'open' && (
        // Not <dialog>: it is neither modal nor allowed to answer Esc by itself.
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div
          class="panel"
          part="panel"
          role="dialog"
          aria-label={site?.name ?? options.name ?? labels.title}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !inline) actions.close();
          }}
        >
          <Header view={view} actions={actions} />
          <Log view={view} actions={actions} />
          <div class="foot">
            <Notices view={view} actions={actions} />
            <Chips view={view} actions={actions} />
            <Composer view={view} actions={actions} />
          </div>
        </div>
      )}
    </div>
  );
}

/** A finished answer is announced once; what was there at the start is not. */
function Announcer({ view: { chat, labels } }: { view: Props['view'] }) {
  const last = chat.turns.findLast((turn) => turn.answer && isShown(turn));
  const heard = useRef<string | undefined>(undefined);
  const [words, setWords] = useState('');
  const waited = useRef(false);
  if (chat.turns.some((turn) => !turn.answer)) waited.current = true;
  useEffect(() => {
    if (last && last.id !== heard.current && waited.current) setWords(spoken(last, labels));
    heard.current = last?.id;
  }, [last?.id]);
  return (
    <div class="sr" role="status">
      {words}
    </div>
  );
}
