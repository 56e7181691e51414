import { MultiSelect } from '@mantine/core';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { useOperations } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import type { AnnexChoices } from './annex-messages.ts';
import css from './annex-screen.module.css';

interface AlsoForProps {
  choices: Pick<AnnexChoices, 'alsoFor'>;
  operation: Pick<Operation, 'id' | 'organisationId'>;
  onChange: (change: Partial<AnnexChoices>) => void;
}

/** Further operations of the organisation in the same annex; not there where it has no other. */
export function AlsoFor({ choices, operation, onChange }: AlsoForProps) {
  const t = useText('annex');
  const others = useOperations(operation.organisationId)?.filter((it) => it.id !== operation.id && !it.isTemplate);
  if (!others || others.length === 0) return null;
  // Those that are gone stay stored, in case their deletion is undone, until something else is chosen.
  const chosen = choices.alsoFor.filter((id) => others.some((it) => it.id === id));
  return (
    <div className={css.option}>
      <label htmlFor="annex-also-for">{t('alsoFor.label')}</label>
      <MultiSelect
        id="annex-also-for"
        aria-describedby="annex-also-for-hint"
        placeholder={chosen.length === 0 ? t('alsoFor.none') : undefined}
        value={chosen}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ids) => onChange({ alsoFor: ids as OperationId[] })}
      />
      {chosen.length > 0 && (
        <span id="annex-also-for-hint" className={`${css.small} ${css.hint}`}>
          {t('alsoFor.hint')}
        </span>
      )}
    </div>
  );
}
