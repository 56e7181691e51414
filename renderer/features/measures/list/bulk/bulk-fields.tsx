import { Autocomplete, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { parseDate } from '../../../../../shared/lib/parse-date.ts';
import { useResponsibleNames } from '../../../../data/responsible-query.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import type { BulkChange } from './bulk-change.ts';
import type { BulkPart } from './bulk-dialog.tsx';
import { BulkRow } from './bulk-row.tsx';

/** Everything but the note and the values. Typing into a field ticks it. */
export function BulkFields({ change, onChange, onValidity }: BulkPart) {
  const { scope } = useFrame();
  const t = useText('find');
  const ui = useText('ui');
  const { names, load } = useResponsibleNames(scope);
  const [due, setDue] = useState('');
  const day = parseDate(due);
  const set = (fields: BulkChange) => onChange({ ...change, ...fields });
  const toggle = (field: 'responsible' | 'due' | 'condition', isOn: boolean, value: string) =>
    onChange(isOn ? { ...change, [field]: value } : without(change, field));

  function typeDue(text: string) {
    setDue(text);
    onValidity('due', parseDate(text) !== null);
    set({ due: parseDate(text) ?? '' });
  }

  function toggleDue(isOn: boolean) {
    onValidity('due', !isOn || day !== null);
    toggle('due', isOn, day ?? '');
  }

  const isOn = (field: keyof BulkChange) => change[field] !== undefined;
  return (
    <>
      <BulkRow
        label={t('bulk.responsible')}
        isOn={isOn('responsible')}
        onToggle={(on) => toggle('responsible', on, '')}
      >
        <Autocomplete
          size="xs"
          aria-label={t('bulk.responsible')}
          data={[...names]}
          onFocus={load}
          limit={20}
          maxLength={LIMITS.line}
          value={change.responsible ?? ''}
          onChange={(responsible) => set({ responsible })}
        />
      </BulkRow>
      <BulkRow label={t('bulk.due')} isOn={isOn('due')} onToggle={toggleDue}>
        <TextInput
          aria-label={t('bulk.due')}
          placeholder={ui('date.placeholder')}
          value={due}
          error={isOn('due') && day === null && t('bulk.badDate')}
          onChange={(event) => typeDue(event.currentTarget.value)}
        />
      </BulkRow>
      <BulkRow label={t('bulk.condition')} isOn={isOn('condition')} onToggle={(on) => toggle('condition', on, '')}>
        <TextInput
          aria-label={t('bulk.condition')}
          maxLength={LIMITS.line}
          value={change.condition ?? ''}
          onChange={(event) => set({ condition: event.currentTarget.value })}
        />
      </BulkRow>
      <BulkRow
        label={t('bulk.internalOnly')}
        isOn={isOn('internalOnly')}
        onToggle={(on) => onChange(on ? { ...change, internalOnly: true } : without(change, 'internalOnly'))}
      >
        <Switch
          label={t('bulk.internalOnlyOn')}
          checked={change.internalOnly ?? false}
          onChange={(event) => set({ internalOnly: event.currentTarget.checked })}
        />
      </BulkRow>
    </>
  );
}

/** The change without a field, which stays as it is then. */
export function without(change: BulkChange, field: keyof BulkChange): BulkChange {
  const { [field]: _, ...others } = change;
  return others;
}
