import { Checkbox } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import { FieldChoice } from './field-choice.tsx';
import css from './merge.module.css';
import type { MergeEntry } from './merge-entries.ts';
import type { useMergeChoices } from './use-merge-choices.ts';

interface EntryDetailsProps {
  entry: MergeEntry;
  made: ReturnType<typeof useMergeChoices>;
}

/** Everything that would change of one record, field by field. */
export function EntryDetails({ entry, made: { choices, decide, want } }: EntryDetailsProps) {
  const t = useText('merging');
  const { key, merged, title, fields } = entry;
  const decisions = choices.decisions[key] ?? {};
  // Nothing is here that could be kept instead: it comes as a whole, or not at all.
  const isWhole = merged.isNew && !merged.mine;
  return (
    <section aria-label={t('details')} className={css.details}>
      <h3 className={css.title}>{title}</h3>
      {isWhole && (
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
          onDecide={isWhole ? undefined : (decision) => decide(key, field.path, decision)}
        />
      ))}
    </section>
  );
}
