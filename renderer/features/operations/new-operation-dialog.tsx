import { Select, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { byName } from '../../text/collate.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { lengthProps } from '../../ui/length-hint.tsx';
import css from './dialog.module.css';
import { DialogButtons } from './name-dialog.tsx';

export interface NewOperationAnswer {
  name: string;
  /** The operation whose data and answers the new one begins with. */
  copyFrom: OperationId | null;
}

/** Asks for the name of a new operation and, where there are others, for one to copy. Answers null when it is closed. */
export function askForNewOperation(operations: readonly Operation[]): Promise<NewOperationAnswer | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('operations')('operation.new'),
      onClose: () => resolve(null),
      children: (
        <NewOperationForm
          operations={operations}
          onDone={(answer) => {
            resolve(answer);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

interface NewOperationFormProps {
  operations: readonly Operation[];
  onDone: (answer: NewOperationAnswer) => void;
  onCancel: () => void;
}

function NewOperationForm({ operations, onDone, onCancel }: NewOperationFormProps) {
  const t = useText('operations');
  const language = useLanguage();
  const [name, setName] = useState('');
  const [copyFrom, setCopyFrom] = useState<OperationId | null>(null);
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (trimmed) onDone({ name: trimmed, copyFrom });
  };

  return (
    <form onSubmit={submit} noValidate className={css.fields}>
      <TextInput
        data-autofocus
        label={t('operation.name')}
        description={t('operation.newHint')}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        error={isTried && !trimmed && t('problem.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {operations.length > 0 && (
        <Select
          label={t('operation.copyFrom')}
          description={t('operation.copyFromHint')}
          placeholder={t('operation.copyFromNone')}
          searchable
          clearable
          data={operations
            .toSorted(byName(language))
            .map((operation) => ({ value: operation.id, label: operation.name }))}
          value={copyFrom}
          onChange={(id) => setCopyFrom(id as OperationId | null)}
        />
      )}
      <DialogButtons confirmLabel={t('operation.create')} onCancel={onCancel} />
    </form>
  );
}
