// Suggestions: what to say next, one tap each.
import type { Suggestion } from '@veranda/server/contract';
import { walk } from './keys.ts';
import type { Actions } from './view.ts';

export function Suggestions({ suggestions, actions }: { suggestions: Suggestion[]; actions: Actions }) {
  if (!suggestions.length) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrows move between the buttons inside
    <ul class="suggestions" onKeyDown={walk}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.label}>
          <button type="button" data-testid="suggestion" onClick={() => actions.suggest(suggestion)}>
            {suggestion.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
