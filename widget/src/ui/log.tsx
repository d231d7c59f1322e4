// Log: the conversation. It follows what is said, unless the visitor is reading back.
import { Component } from 'preact';
import { isShown, isWaiting } from '../panel/chat.ts';
import { Message } from './message.tsx';
import type { Props } from './view.ts';
import { Welcome } from './welcome.tsx';

/** Nearer to the end than this counts as being at the end. */
const NEAR_PX = 64;

export class Log extends Component<Props, { news?: boolean }> {
  box: HTMLElement | null = null;
  reading = false;
  lastTop = 0;
  seen = '';

  override componentDidMount() {
    this.follow();
  }
  override componentDidUpdate() {
    this.follow();
  }
  follow() {
    const last = this.props.view.chat.turns.findLast(isShown);
    const seen = `${last?.id}${Boolean(last?.answer)}${Boolean(this.props.view.extras)}`;
    if (!last || seen === this.seen) return;
    this.seen = seen;
    if (this.reading && last.answer) this.setState({ news: true });
    else this.toEnd();
  }
  toEnd = () => {
    const log = this.box;
    if (!log) return;
    const turns = log.querySelectorAll<HTMLElement>('.turn');
    const line = turns[turns.length - 1];
    // A long answer is read from its beginning.
    log.scrollTop = Math.min(
      log.scrollHeight - log.clientHeight,
      line ? line.offsetTop - 24 : log.scrollHeight,
    );
    this.reading = false;
    this.setState({ news: false });
  };
  onScroll = () => {
    const log = this.box;
    if (!log) return;
    if (log.scrollHeight - log.clientHeight - log.scrollTop < NEAR_PX) {
      this.reading = false;
      if (this.state.news) this.setState({ news: false });
    } else if (log.scrollTop < this.lastTop - 2) this.reading = true;
    this.lastTop = log.scrollTop;
  };
  hold = (box: HTMLElement | null) => {
    this.box = box;
  };

  override render({ view, actions }: Props) {
    const { labels, chat, extras } = view;
    const turns = chat.turns.filter(isShown);
    const last = turns.at(-1);
    return (
      <div class="middle">
        {/* Announced through the status region, whole and once; hence aria-live off. */}
        <div
          class="log"
          role="log"
          aria-live="off"
          aria-label={labels.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          ref={this.hold}
          onScroll={this.onScroll}
        >
          <Welcome view={view} actions={actions} />
          {turns.map((turn, index) => (
            <section class="turn" key={turn.id} data-message={turn.id}>
              {extras && <extras.Divider turn={turn} previous={turns[index - 1]} view={view} />}
              <Message turn={turn} last={turn === last} view={view} actions={actions} />
            </section>
          ))}
          {extras && <extras.Offer view={view} actions={actions} />}
          {turns.some(isWaiting) && !chat.delay && (
            <p class="typing">
              <i />
              <i />
              <i />
              <span class="sr">{labels.typing}</span>
            </p>
          )}
        </div>
        {extras && this.state.news && <extras.News view={view} onClick={this.toEnd} />}
      </div>
    );
  }
}
