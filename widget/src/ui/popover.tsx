// Popover: what opens under the header. Esc and leaving it close it.
import type { ComponentChildren } from 'preact';
import type { Actions } from './view.ts';

type PopoverProps = { name: string; class?: string; actions: Actions; children: ComponentChildren };

export function Popover({ name, class: also = '', actions, children }: PopoverProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      class={`popover ${also}`}
      ref={focusFirst}
      role="group"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The panel stays: neither its own key nor the browser's close watcher.
        event.preventDefault();
        event.stopPropagation();
        actions.menu();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        const to = relatedTarget as HTMLElement | null;
        if (to && !currentTarget.contains(to) && !to.closest('.tool')) actions.menu();
      }}
    >
      {children}
    </div>
  );
}

const focusFirst = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('a,button')?.focus();
