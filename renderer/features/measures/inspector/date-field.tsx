import { parseDate } from '../../../../shared/lib/parse-date.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { formatDate } from '../../../text/format.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { useFrame } from '../frame.ts';
import { asText, type ValueFieldProps } from './value-field.ts';

export function DateField({ parameter, value, measureId, id }: ValueFieldProps<'date'>) {
  const { commands } = useData();
  const { scope } = useFrame();
  return (
    <IsoDateInput
      id={id}
      draftId={`${scope.id}/${measureId}/values.${parameter.id}`}
      isoDate={asText(value)}
      onCommit={(date, visit) => commands.setValue(scope, measureId, parameter.id, date || undefined, { visit })}
    />
  );
}

interface IsoDateInputProps {
  id: string;
  draftId: string;
  /** '' for none. */
  isoDate: string;
  onCommit: (isoDate: string, visit: string) => Promise<unknown>;
}

/** A typed date that is stored as an ISO date. What is no date is not stored. */
export function IsoDateInput({ id, draftId, isoDate, onCommit }: IsoDateInputProps) {
  const { language } = useFrame();
  const commit = async (text: string, visit: string) => {
    const date = parseDate(text);
    if (date !== null) await onCommit(date, visit);
  };
  const draft = useDraft(formatDate(isoDate, language), commit, { id: draftId });
  return <DateInput id={id} draft={draft} />;
}
