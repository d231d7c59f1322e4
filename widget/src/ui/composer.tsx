// Composer: where the visitor writes. Enter sends, Shift+Enter breaks the line, an unfinished Hindi word does neither.
import { Component } from 'preact';
import { Icon, SEND } from './icon.tsx';
import type { Props } from './view.ts';

const LONGEST = 2000;

export class Composer extends Component<Props, { text: string }> {
  override state = { text: this.props.view.draft.text };

  override componentDidUpdate(before: Props) {
    if (before.view.draft.n !== this.props.view.draft.n) this.write(this.props.view.draft.text);
  }
  write = (text: string) => {
    this.setState({ text });
    this.props.actions.keepDraft(text);
  };
  send = () => {
    // The request is in the outbox before the text leaves the field.
    if (this.props.actions.send(this.state.text)) this.write('');
  };
  onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (!event.isComposing && event.keyCode !== 229) this.send();
  };
  override render({ view: { labels } }: Props, { text }: { text: string }) {
    return (
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          this.send();
        }}
      >
        <textarea
          rows={1}
          maxLength={LONGEST}
          dir="auto"
          placeholder={labels.placeholder}
          aria-label={labels.placeholder}
          enterkeyhint="send"
          value={text}
          onInput={(event) => this.write(event.currentTarget.value)}
          onKeyDown={this.onKeyDown}
        />
        <button type="submit" class="send" aria-label={labels.send} disabled={!text.trim()}>
          <Icon of={SEND} />
        </button>
      </form>
    );
  }
}
