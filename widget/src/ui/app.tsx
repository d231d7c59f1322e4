// App: the panel, top to bottom.
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import type { Props } from './view.ts';

export function App({ view, actions }: Props) {
  const { state, labels, site, options, inline, lang, extras, rest } = view;
  return (
    <div
      class="veranda"
      data-dark={view.dark || undefined}
      data-phone={view.phone || undefined}
      data-side={options.position}
      data-inline={inline || undefined}
      lang={lang}
      // All our languages are; the page need not be.
      dir="ltr"
    >
      <div class="sr" role="status">
        {view.said}
      </div>
      {state === 'bar' && rest && <rest.Bar view={view} actions={actions} />}
      {state === 'open' && (
        // Not <dialog>: it is neither modal nor allowed to answer Esc by itself.
        <div
          class="panel"
          part="panel"
          role="dialog"
          // What keeps the keyboard in it comes with the extras.
          aria-modal={(extras && view.phone) || undefined}
          aria-label={options.name ?? site?.name ?? labels.title}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !inline) actions.close();
          }}
        >
          <Header view={view} actions={actions} />
          <Log view={view} actions={actions} />
          <div class="foot">
            {rest && <rest.Notices view={view} actions={actions} />}
            <div class="quick">{extras && <extras.Chips view={view} actions={actions} />}</div>
            <Composer view={view} actions={actions} />
          </div>
        </div>
      )}
    </div>
  );
}
