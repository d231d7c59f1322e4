// Composer: where the visitor writes. Enter sends, Shift+Enter breaks the line, an unfinished Hindi word does neither.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { Props } from './view.ts';

const LONGEST = 2000;

export function Composer({ view: { labels, draft }, actions }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** Between the end of a composition and the next key's release Enter belongs to the input method (Safari). */
  const composed = useRef(false);

  const [text, setText] = useState(draft.text);
  const write = (text: string) => {
    setText(text);
    actions.keepDraft(text);
  };
  useLayoutEffect(() => setText(draft.text), [draft.n]);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    if (area.scrollHeight) area.style.height = `${Math.min(area.scrollHeight, 132)}px`;
  }, [text]);

  const send = () => {
    // The request is in the outbox before the text leaves the field.
    if (actions.send(text)) write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const composing = event.isComposing || event.keyCode === 229 || composed.current;
    composed.current = false;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (!composing) send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        maxLength={LONGEST}
        dir="auto"
        placeholder={labels.placeholder}
        aria-label={labels.placeholder}
        enterkeyhint="send"
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onKeyUp={() => {
          composed.current = false;
        }}
        onCompositionEnd={() => {
          composed.current = true;
        }}
      />
      <button type="submit" class="send" aria-label={labels.send} disabled={!text.trim()}>
        <Icon name="send" />
      </button>
    </form>
  );
}
