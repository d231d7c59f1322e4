// Suggestions: what to say next, one tap each.
import type { Suggestion } from '@veranda/server/contract';
import type { Actions } from './view.ts';

export function Suggestions({ suggestions, actions }: { suggestions: Suggestion[]; actions: Actions }) {
  if (!suggestions.length) return null;
  return (
    <ul class="suggestions">
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
