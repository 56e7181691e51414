import type { Draft } from '../../../data/drafts.ts';
import { hasEntry, toggledEntry } from './listed-entries.ts';
import css from './suggestions.module.css';

interface SuggestionsProps {
  label: string;
  entries: readonly string[];
  draft: Draft;
}

/** Entries that are often right: a click puts one into the text, another takes it out. */
export function Suggestions({ label, entries, draft }: SuggestionsProps) {
  const toggle = (entry: string) => {
    draft.setText(toggledEntry(draft.text, entry));
    void draft.flush();
  };
  return (
    <fieldset className={css.suggestions} aria-label={label}>
      {entries.map((entry) => (
        <button
          key={entry}
          type="button"
          className={`plain ${css.chip}`}
          aria-pressed={hasEntry(draft.text, entry)}
          onClick={() => toggle(entry)}
        >
          {entry}
        </button>
      ))}
    </fieldset>
  );
}
