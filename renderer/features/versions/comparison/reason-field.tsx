import { Textarea } from '@mantine/core';
import type { VersionId } from '../../../../shared/domain/ids.ts';
import { reasonKey, reasonOf } from '../../../../shared/domain/reason-key.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { Change } from '../../../../shared/versions/change.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import css from './comparison.module.css';

/** Why the level of measures is lower in the later version. */
export interface Reasons {
  /** By `reasonKey`. */
  given: Readonly<Record<string, string>>;
  /** The version in the making, where reasons are written; absent where they are only read. */
  versionId?: VersionId;
}

interface ReasonFieldProps {
  /** Of a measure. */
  change: Pick<Change, 'subject' | 'operationId'>;
  name: string;
  reasons: Reasons;
}

/** The reason why a measure is gone or weaker; printed in the comparison of versions. */
export function ReasonField({ change, name, reasons: { given, versionId } }: ReasonFieldProps) {
  const t = useText('versions');
  const { subject, operationId } = change;
  const of = reasonKey(subject.id, operationId);
  const reason = reasonOf(given, subject.id, operationId);
  if (versionId) return <ReasonInput key={versionId} {...{ of, name, reason, versionId }} />;
  if (!reason) return null;
  return (
    <p className={css.reason}>
      <span className="muted">{t('comparison.reason')}: </span>
      {reason}
    </p>
  );
}

interface ReasonInputProps extends Pick<ReasonFieldProps, 'name'> {
  /** `reasonKey` */
  of: string;
  reason: string;
  versionId: VersionId;
}

function ReasonInput({ of, name, reason, versionId }: ReasonInputProps) {
  const t = useText('versions');
  const { commands } = useData();
  const draft = useDraft(reason, (text, visit) => commands.setVersionReason(versionId, of, text, { visit }), {
    id: `${versionId}/reasons.${of}`,
  });
  return (
    <Textarea
      {...draftProps(draft, LIMITS.text)}
      aria-label={t('comparison.reasonFor', { name })}
      placeholder={t('comparison.reasonPlaceholder')}
      autosize
      minRows={1}
      maxRows={6}
      className={css.reasonInput}
      data-missing={draft.text.trim() === '' || undefined}
    />
  );
}
