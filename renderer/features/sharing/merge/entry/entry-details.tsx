import { Checkbox } from '@mantine/core';
import { useText } from '../../../../text/use-text.ts';
import { isWhole, type MergeEntry } from '../merge-entries.ts';
import type { useMergeChoices } from '../use-merge-choices.ts';
import css from './entry.module.css';
import { FieldChoice } from './field-choice.tsx';

interface EntryDetailsProps {
  entry: MergeEntry;
  made: ReturnType<typeof useMergeChoices>;
  /** Where the keyboard is. */
  activePath: string | undefined;
  onActivate: (path: string) => void;
}

/** Everything that would change of one record, field by field. */
export function EntryDetails({ entry, made: { choices, decide, want }, activePath, onActivate }: EntryDetailsProps) {
  const t = useText('merging');
  const { key, merged, title, place, area, fields } = entry;
  const decisions = choices.decisions[key] ?? {};
  return (
    <section aria-label={t('details')} className={css.details}>
      <header>
        <h3 className={css.title}>{title}</h3>
        {!(place && title.endsWith(place)) && (
          <p className="muted">{[place || t('house'), area].filter(Boolean).join(' · ')}</p>
        )}
      </header>
      {isWhole(entry) && (
        <Checkbox
          label={t('take')}
          checked={!choices.leftOut.includes(key)}
          onChange={(event) => want(key, event.currentTarget.checked)}
        />
      )}
      {fields.map((field) => (
        <FieldChoice
          key={field.path}
          field={field}
          merged={merged}
          decision={decisions[field.path]}
          isActive={field.path === activePath}
          onActivate={() => onActivate(field.path)}
          onDecide={isWhole(entry) ? undefined : (decision) => decide(key, field.path, decision)}
        />
      ))}
    </section>
  );
}
