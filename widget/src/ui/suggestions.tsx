// Suggestions: what to say next, one tap each; where there are groups, each under its heading.
import type { Suggestion } from '@veranda/server/contract';
import type { Actions } from './view.ts';

export function Suggestions({ suggestions, actions }: { suggestions: Suggestion[]; actions: Actions }) {
  if (!suggestions.length) return null;
  return (
    <ul class="suggestions">
      {suggestions.map((suggestion, index) => (
        <>
          {suggestion.group !== suggestions[index - 1]?.group && <li class="group">{suggestion.group}</li>}
          <li key={suggestion.label}>
            <button type="button" data-testid="suggestion" onClick={() => actions.suggest(suggestion)}>
              {suggestion.label}
            </button>
          </li>
        </>
      ))}
    </ul>
  );
}
