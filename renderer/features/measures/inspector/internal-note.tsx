import { Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps, type TypedText } from '../../../ui/draft-props.ts';
import { Deviation, InheritedMark } from './field-origin.tsx';
import css from './notes.module.css';

/** Own ground, dashed edge, lock and words: cannot be mistaken for the note that prints. */
export function InternalNote({ draft }: { draft: TypedText }) {
  const t = useText('measures');
  const id = useId();
  return (
    <section className={css.internal} data-field="internalNote">
      <label htmlFor={id} className={css.internalHead}>
        <IconLock size={14} stroke={1.9} aria-hidden="true" />
        <span className="grow">{t('note.internal')}</span>
        <InheritedMark path="internalNote" />
        <span>{t('note.never')}</span>
      </label>
      <Textarea
        {...draftProps(draft, LIMITS.text)}
        id={id}
        variant="unstyled"
        classNames={{ input: css.internalText }}
        placeholder={t('note.internalPlaceholder')}
      />
      <Deviation path="internalNote" label={t('note.internal')} textOf={({ internalNote }) => internalNote} />
    </section>
  );
}
