// Popover: what opens under the header, or over the foot. Esc and leaving it close it.
import type { ComponentChildren } from 'preact';

type PopoverProps = { name: string; class?: string; close(): void; children: ComponentChildren };

export function Popover({ name, class: also = '', close, children }: PopoverProps) {
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
        close();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        const to = relatedTarget as HTMLElement | null;
        if (to && !currentTarget.contains(to) && !to.closest('.tool,[data-quick]')) close();
      }}
    >
      {children}
    </div>
  );
}

const focusFirst = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('a,button')?.focus();
