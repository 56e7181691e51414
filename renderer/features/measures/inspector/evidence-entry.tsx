import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import type { Evidence } from '../../../../shared/domain/case-parts.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { flushDrafts, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { draftProps } from '../../../ui/draft-props.ts';
import { Field } from '../../../ui/field.tsx';
import css from './evidence.module.css';
import { EvidenceHash } from './evidence-hash.tsx';
import fields from './fields.module.css';
import { useDraftId } from './shown-answer.ts';
import { today } from './today.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

interface EntryProps {
  entry: Evidence;
  index: number;
}

/** One piece of evidence. All of them are one field of the answer, so a change is made to what is stored at that moment. */
export function EvidenceEntry({ entry, index }: EntryProps) {
  const { assess } = useAnswerCommands();
  const t = useText('answer');
  const number = index + 1;

  async function remove() {
    // What is being typed below would otherwise land in its neighbour.
    if (await flushDrafts())
      await assess((now) => ({ evidence: now?.evidence.filter((_, place) => place !== index) ?? [] }));
  }

  return (
    <li className={css.entry} aria-label={t('evidence.entry', { number })}>
      <ReferenceField entry={entry} index={index} />
      <IssuerField entry={entry} index={index} />
      <ValidUntilField entry={entry} index={index} />
      <RemarkField entry={entry} index={index} />
      {entry.hash !== '' && <EvidenceHash hash={entry.hash} />}
      {/* The last stop of the entry for the tab key, though it stands in the corner. */}
      <ActionIcon
        className={css.remove}
        size={22}
        aria-label={t('evidence.remove', { number })}
        onClick={() => void remove()}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}

/** Writes one part of an entry. */
function useWritePart({ index }: EntryProps) {
  const { typed } = useAnswerCommands();
  return (part: Partial<Evidence>, visit: string) =>
    typed.assess(
      (now) => ({
        evidence: (now?.evidence ?? []).map((entry, place) => (place === index ? { ...entry, ...part } : entry)),
      }),
      visit,
    );
}

function ReferenceField(props: EntryProps) {
  const t = useText('answer');
  const id = useId();
  const write = useWritePart(props);
  const draft = useDraft(props.entry.reference, (reference, visit) => write({ reference: reference.trim() }, visit), {
    id: useDraftId(`evidence.${props.index}.reference`),
  });
  const isMissing = draft.text.trim() === '';
  return (
    <Field
      label={t('evidence.reference')}
      htmlFor={id}
      wide
      warning={isMissing}
      below={isMissing && t('evidence.referenceMissing')}
    >
      <TextInput
        {...draftProps(draft, LIMITS.line)}
        id={id}
        autoComplete="off"
        placeholder={t('evidence.referencePlaceholder')}
      />
    </Field>
  );
}

function IssuerField(props: EntryProps) {
  const t = useText('answer');
  const id = useId();
  const write = useWritePart(props);
  const draft = useDraft(props.entry.issuer, (issuer, visit) => write({ issuer: issuer.trim() }, visit), {
    id: useDraftId(`evidence.${props.index}.issuer`),
  });
  return (
    <Field label={t('evidence.issuer')} htmlFor={id}>
      <TextInput {...draftProps(draft, LIMITS.line)} id={id} autoComplete="off" />
    </Field>
  );
}

function ValidUntilField(props: EntryProps) {
  const { validUntil } = props.entry;
  const t = useText('answer');
  const id = useId();
  const write = useWritePart(props);
  const isExpired = validUntil !== '' && validUntil < today();
  return (
    <Field
      label={t('evidence.validUntil')}
      htmlFor={id}
      below={isExpired && <span className={css.late}>{t('evidence.expired')}</span>}
    >
      <DateInput
        id={id}
        draftId={useDraftId(`evidence.${props.index}.validUntil`)}
        isoDate={validUntil}
        commit={(day, visit) => write({ validUntil: day }, visit)}
      />
    </Field>
  );
}

function RemarkField(props: EntryProps) {
  const t = useText('answer');
  const id = useId();
  const write = useWritePart(props);
  const draft = useDraft(props.entry.remark, (remark, visit) => write({ remark }, visit), {
    id: useDraftId(`evidence.${props.index}.remark`),
  });
  return (
    <Field label={t('evidence.remark')} htmlFor={id}>
      <Textarea {...draftProps(draft, LIMITS.text)} id={id} rows={1} classNames={{ input: fields.reason }} />
    </Field>
  );
}
