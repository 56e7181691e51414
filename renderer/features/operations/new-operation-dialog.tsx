import { Radio, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { byName } from '../../text/collate.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { lengthProps } from '../../ui/length-hint.tsx';
import css from './dialog.module.css';

/** With what a new operation begins: with nothing, with a template, or with what another one has. */
const BEGINNINGS = ['empty', 'template', 'copy'] as const;
type Beginning = (typeof BEGINNINGS)[number];

export interface NewOperationAnswer {
  name: string;
  /** Template or operation to begin with; null to begin empty. */
  from: { id: OperationId; kind: 'template' | 'copy' } | null;
}

/** Templates of an organisation, which is named where it is another one. */
export interface TemplateGroup {
  organisation: string;
  templates: readonly Operation[];
}

export interface NewOperationChoices {
  /** Operations of the organisation that can be copied. */
  operations: readonly Operation[];
  /** Its own templates first. */
  templates: readonly TemplateGroup[];
  /** The template that is meant already. */
  template?: OperationId;
}

/** Asks for the name of a new operation and for what it begins with. Answers null when it is closed. */
export function askForNewOperation(choices: NewOperationChoices): Promise<NewOperationAnswer | null> {
  return ask(textFor('operations')('operation.new'), (ways) => <NewOperationForm {...choices} {...ways} />);
}

type NewOperationFormProps = NewOperationChoices & Ways<NewOperationAnswer>;

function NewOperationForm({ operations, templates, template, onDone, onCancel }: NewOperationFormProps) {
  const t = useText('operations');
  const ui = useText('ui');
  const [name, setName] = useState('');
  const [beginning, setBeginning] = useState<Beginning>(template ? 'template' : 'empty');
  const [source, setSource] = useState<OperationId | null>(template ?? null);
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();
  const possible = { empty: true, template: templates.length > 0, copy: operations.length > 0 };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!trimmed || (beginning !== 'empty' && !source)) return;
    onDone({ name: trimmed, from: beginning === 'empty' || !source ? null : { id: source, kind: beginning } });
  };

  return (
    <form onSubmit={submit} noValidate className={css.fields}>
      <TextInput
        data-autofocus
        label={t('operation.name')}
        description={t('operation.newHint')}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        error={isTried && !trimmed && ui('nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {(possible.template || possible.copy) && (
        <Radio.Group
          label={t('operation.begin.label')}
          value={beginning}
          onChange={(value) => {
            setBeginning(value as Beginning);
            setSource(null);
          }}
        >
          <Stack gap={6} mt={4}>
            {BEGINNINGS.filter((one) => possible[one]).map((one) => (
              <Radio key={one} value={one} label={t(`operation.begin.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {beginning !== 'empty' && (
        <SourceSelect
          kind={beginning}
          groups={beginning === 'template' ? templates : [{ organisation: '', templates: operations }]}
          value={source}
          error={isTried && !source && t(`operation.begin.missing.${beginning}`)}
          onChange={setSource}
        />
      )}
      <DialogButtons confirmLabel={t('operation.create')} onCancel={onCancel} />
    </form>
  );
}

interface SourceSelectProps {
  kind: 'template' | 'copy';
  groups: readonly TemplateGroup[];
  value: OperationId | null;
  error: string | false;
  onChange: (id: OperationId | null) => void;
}

function SourceSelect({ kind, groups, value, error, onChange }: SourceSelectProps) {
  const t = useText('operations');
  const inOrder = byName(useLanguage());
  const options = (operations: readonly Operation[]) =>
    operations.toSorted(inOrder).map(({ id, name }) => ({ value: id as string, label: name }));
  const isElsewhere = groups.slice(1).some(({ templates }) => templates.some(({ id }) => id === value));
  return (
    <Select
      label={t(`operation.begin.${kind}`)}
      description={t(isElsewhere ? 'operation.begin.elsewhereHint' : `operation.begin.hint.${kind}`)}
      searchable
      nothingFoundMessage={t('operation.begin.nothingFound')}
      data={groups
        .filter(({ templates }) => templates.length > 0)
        .map(({ organisation, templates }) => ({ group: organisation, items: options(templates) }))}
      value={value}
      error={error}
      onChange={(id) => onChange(id as OperationId | null)}
    />
  );
}
