import { Radio, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import type { Decision } from '../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { joinedText, mergeWords } from '../../../../shared/merge/merge-words.ts';
import { useText } from '../../../text/use-text.ts';
import { Comparison } from '../../../ui/comparison.tsx';
import css from './merge.module.css';
import { bothAt, type FieldEntry } from './merge-entries.ts';

interface FieldChoiceProps {
  field: FieldEntry;
  merged: MergedRecord;
  decision: Decision | undefined;
  /** Absent: there is nothing to choose. */
  onDecide: ((decision: Decision) => void) | undefined;
}

/** A field here and in the file, word by word, and what shall hold. */
export function FieldChoice({ field, merged, decision, onDecide }: FieldChoiceProps) {
  const t = useText('merging');
  const { title, mine, theirs, isConflict, path } = field;
  if (path === 'deleted') return <DeletionChoice {...{ field, merged, decision, onDecide }} />;
  return (
    <div className={css.field} data-conflict={isConflict || undefined}>
      <h4>{title}</h4>
      {isConflict && <p className="muted">{t('conflict')}</p>}
      <dl className={css.sides}>
        <dt>{t('mine')}</dt>
        <dd>{mine || t('empty')}</dd>
        <dt>{t('theirs')}</dt>
        <dd>
          {mine && theirs ? (
            <Comparison label={t('comparison', { name: title })} before={mine} after={theirs} />
          ) : (
            theirs || t('empty')
          )}
        </dd>
      </dl>
      {onDecide && <Choices field={field} decision={decision} onDecide={onDecide} />}
    </div>
  );
}

interface ChoicesProps {
  field: FieldEntry;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}

function Choices({ field, decision, onDecide }: ChoicesProps) {
  const t = useText('merging');
  const { mine, theirs, isConflict, isText, title } = field;
  const joined = useMemo(
    () => (isText && isConflict ? joinedOf(mine, theirs) : ''),
    [isText, isConflict, mine, theirs],
  );
  const chosen = decision?.take ?? (isConflict ? '' : 'theirs');
  const choose = (take: string) =>
    onDecide(take === 'value' ? { take, value: joined } : { take: take as 'mine' | 'theirs' });
  return (
    <>
      <Radio.Group aria-label={t('choice', { name: title })} value={chosen} onChange={choose}>
        <div className={css.choices}>
          <Radio value="mine" label={t('choices.mine')} />
          <Radio value="theirs" label={t('choices.theirs')} />
          {isText && isConflict && <Radio value="value" label={t('choices.both')} />}
        </div>
      </Radio.Group>
      {decision?.take === 'value' && (
        <Textarea
          label={t('joined')}
          description={t('joinedHint')}
          autosize
          minRows={3}
          maxRows={12}
          value={String(decision.value)}
          onChange={(event) => onDecide({ take: 'value', value: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Both texts in one; where both wrote at the same place, both stand there, marked. */
const joinedOf = (one: string, other: string): string =>
  joinedText(mergeWords(null, one, other), ({ mine, theirs }) =>
    mine === '' || theirs === '' ? mine + theirs : bothAt(mine, theirs),
  );

function DeletionChoice({ merged, field, decision, onDecide }: FieldChoiceProps) {
  const t = useText('merging');
  const isDeletedHere = merged.mine?.deleted === true;
  const [keep, remove] = isDeletedHere ? (['theirs', 'mine'] as const) : (['mine', 'theirs'] as const);
  const chosen = decision?.take ?? (field.isConflict ? '' : 'theirs');
  return (
    <div className={css.field} data-conflict={field.isConflict || undefined}>
      {field.isConflict && <p>{t(isDeletedHere ? 'deletion.here' : 'deletion.there')}</p>}
      <Radio.Group
        aria-label={t('choice', { name: field.title })}
        value={chosen}
        onChange={(take) => onDecide?.({ take: take as 'mine' | 'theirs' })}
      >
        <div className={css.choices}>
          <Radio value={keep} label={t('deletion.keep')} />
          <Radio value={remove} label={t('deletion.delete')} />
        </div>
      </Radio.Group>
    </div>
  );
}
