import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import type { Target } from '../../../../shared/domain/target.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, changeKey } from '../../../../shared/versions/change.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { comparisonTexts } from '../../../text/comparison-texts.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { ChangeRow } from './change-row.tsx';
import css from './comparison.module.css';
import type { Reasons } from './reason-field.tsx';

/** As many are shown at once; with all of them, a window of 500 changed measures would take seconds to draw. */
const FIRST = 60;

interface ChangeListProps {
  changes: readonly Change[];
  reasons: Reasons;
  /** Whose versions they are. */
  scope: Scope;
  catalogue: Catalogue;
}

/** The changes, all or of one kind. */
export function ChangeList({ changes, reasons, scope, catalogue }: ChangeListProps) {
  const t = useText('versions');
  const [kind, setKind] = useState<ChangeKind | 'all'>('all');
  const [isAll, setIsAll] = useState(false);
  const chosen = kind === 'all' ? changes : changes.filter((it) => it.kind === kind);
  const shown = isAll ? chosen : chosen.slice(0, FIRST);
  const open = ({ subject, operationId }: Change) => {
    if (subject.kind !== 'measure') return;
    const place = { measureId: subject.id as MeasureId, target: subject.target as Target };
    if (operationId) navigate({ screen: 'operation', operationId: operationId as OperationId, ...place });
    else if (scope.kind === 'operation') navigate({ screen: 'operation', operationId: scope.id, ...place });
    else navigate({ screen: 'measures', organisationId: scope.id, ...place });
  };
  return (
    <>
      <KindFilter changes={changes} kind={kind} onKind={setKind} />
      {chosen.length === 0 && <p className={css.none}>{t('comparison.noneOfKind')}</p>}
      <ul className={css.changes} aria-label={t('comparison.list')}>
        {shown.map((change) => (
          <ChangeRow
            key={changeKey(change)}
            change={change}
            reasons={reasons}
            {...(catalogue.measure(change.subject.id as MeasureId) && { onOpen: open })}
          />
        ))}
      </ul>
      {shown.length < chosen.length && (
        <Button variant="default" onClick={() => setIsAll(true)}>
          {t('comparison.showAll', { count: chosen.length })}
        </Button>
      )}
    </>
  );
}

interface KindFilterProps {
  changes: readonly Change[];
  kind: ChangeKind | 'all';
  onKind: (kind: ChangeKind | 'all') => void;
}

function KindFilter({ changes, kind, onKind }: KindFilterProps) {
  const t = useText('versions');
  const { kinds } = comparisonTexts(useLanguage());
  const countOf = (wanted: ChangeKind) => changes.filter((it) => it.kind === wanted).length;
  const offered = CHANGE_KINDS.filter((it) => countOf(it) > 0 || it === kind);
  return (
    <SegmentedControl
      className={css.filter}
      aria-label={t('comparison.filter')}
      value={kind}
      data={[
        { value: 'all', label: `${t('comparison.all')} ${changes.length}` },
        ...offered.map((it) => ({ value: it, label: `${kinds[it]} ${countOf(it)}` })),
      ]}
      onChange={(value) => onKind(value as ChangeKind | 'all')}
    />
  );
}
