// Text: a reply's words, with the addresses in them made tappable.
import { splitLinks } from './links.ts';

export function Text({ text }: { text: string }) {
  return (
    <>
      {splitLinks(text).map((part) =>
        typeof part === 'string' ? (
          <span>{part}</span>
        ) : (
          <a href={part.url} target="_blank" rel="noopener nofollow">
            {part.words}
          </a>
        ),
      )}
    </>
  );
}
