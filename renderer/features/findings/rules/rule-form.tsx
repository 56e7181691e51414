import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { type OwnRule, SEVERITIES, type Severity } from '../../../../shared/domain/finding-records.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { formatDate } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { useText } from '../../../text/use-text.ts';
import { ask, type Ways } from '../../../ui/ask.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { parameterOf } from './choices.ts';
import type { FormPart, RuleFields } from './form-part.ts';
import { draftOf, fieldsOf, NEW_DRAFT, problemsOf, type RuleKind } from './rule-draft.ts';
import { RulePreview } from './rule-preview.tsx';
import css from './rules.module.css';
import { ValueFields } from './value-fields.tsx';
import { WordFields } from './word-fields.tsx';

interface RuleQuestion {
  catalogue: Catalogue;
  /** Where the rule is tried while it is written. */
  scope: Scope | undefined;
  /** The one to be changed. */
  rule?: OwnRule;
}

/** Asks for a rule in a dialogue. Answers null when it is closed. */
export function askForRule(question: RuleQuestion): Promise<RuleFields | null> {
  const title = textFor('rules')(question.rule ? 'form.editTitle' : 'form.newTitle');
  return ask(title, (ways) => <RuleForm {...question} {...ways} />, { size: 720 });
}

function RuleForm({ catalogue, scope, rule, onDone, onCancel }: RuleQuestion & Ways<RuleFields>) {
  const t = useText('rules');
  const [draft, setDraft] = useState(() =>
    rule ? draftOf(rule, (date) => formatDate(date, currentLanguage())) : NEW_DRAFT,
  );
  const [isTried, setIsTried] = useState(false);
  const problems = problemsOf(draft, parameterOf(draft, catalogue));
  const isComplete = Object.keys(problems).length === 0;
  const entries = Object.entries(problems).map(([field, problem]) => [field, t(`form.problem.${problem}`)]);
  const part: FormPart = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errors: isTried ? Object.fromEntries(entries) : {},
    catalogue,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isComplete) onDone(fieldsOf(draft, rule?.finds));
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Kind {...part} />
      {draft.kind === 'value' && <ValueFields {...part} />}
      {draft.kind === 'words' && <WordFields {...part} />}
      <Texts {...part} />
      <RulePreview fields={isComplete ? fieldsOf(draft, rule?.finds) : undefined} scope={scope} />
      <DialogButtons confirmLabel={t(rule ? 'form.save' : 'form.create')} onCancel={onCancel} />
    </form>
  );
}

function Kind({ draft, change }: FormPart) {
  const t = useText('rules');
  // What the form cannot show stays as it is.
  if (draft.kind === 'other') return null;
  return (
    <SegmentedControl
      aria-label={t('form.kind')}
      data={(['value', 'words'] as const).map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
      value={draft.kind}
      onChange={(kind) => change({ kind: kind as RuleKind })}
    />
  );
}

function Texts({ draft, change, errors }: FormPart) {
  const t = useText('rules');
  const ui = useText('ui');
  const line = (field: 'messageDe' | 'messageEn' | 'adviceDe' | 'adviceEn' | 'source') => ({
    label: t(`form.${field}`),
    ...lengthProps(draft[field], LIMITS.line),
    value: draft[field],
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [field]: event.currentTarget.value }),
  });
  const date = (field: 'validFrom' | 'validUntil') => ({
    label: t(`form.${field}`),
    placeholder: ui('date.placeholder'),
    value: draft[field],
    error: errors[field],
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <div className={css.pair}>
        <TextInput {...line('messageDe')} error={errors.message} />
        <TextInput {...line('messageEn')} />
        <TextInput {...line('adviceDe')} />
        <TextInput {...line('adviceEn')} />
      </div>
      <div className={css.four}>
        <Select
          label={t('form.severity')}
          data={SEVERITIES.map((value) => ({ value, label: ui(`findings.severity.${value}`) }))}
          value={draft.severity}
          allowDeselect={false}
          onChange={(severity) => severity && change({ severity: severity as Severity })}
        />
        <TextInput {...line('source')} placeholder={t('form.sourceHint')} />
        <TextInput {...date('validFrom')} />
        <TextInput {...date('validUntil')} />
      </div>
    </>
  );
}
