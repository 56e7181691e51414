import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../../../text/use-text.ts';
import css from './bulk.module.css';

interface BulkRowProps {
  label: string;
  /** Whether the field is to be changed. */
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  children: ReactNode;
}

/** A field of many answers: only a ticked one is changed. */
export function BulkRow({ label, isOn, onToggle, children }: BulkRowProps) {
  const t = useText('find');
  return (
    <div className={css.row} data-on={isOn || undefined}>
      <Checkbox
        className={css.tick}
        aria-label={t('bulk.change', { field: label })}
        label={label}
        checked={isOn}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <div className={css.control}>{children}</div>
    </div>
  );
}
