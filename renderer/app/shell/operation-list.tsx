import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { GroupState, Operation } from '../../../shared/domain/records.ts';
import { useFactsReader } from '../../data/facts-query.ts';
import { navigate, useRoute } from '../../data/navigation-store.ts';
import { useOperationExtras } from '../../data/overview-query.ts';
import { useOperationProgress } from '../../data/progress-query.ts';
import { useOperations } from '../../data/queries.ts';
import { useQuiet } from '../../data/quiet.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import { withKeys } from '../../ui/tool-tip/keys.ts';
import { NavItem } from './nav-item.tsx';
import { OperationItem } from './operation-item.tsx';
import css from './sidebar.module.css';

/** The overview lists all operations; the side bar shows as many as one can take in. */
const MOST_OPERATIONS = 30;
const NO_STATES: readonly GroupState[] = [];

interface OperationListProps {
  organisationId: OrganisationId;
  /** Of the organisation; undefined while it loads. */
  catalogue: Catalogue | undefined;
  onShowAll: () => void;
}

/** The operations of an organisation in the side bar, with how far each has come. */
export function OperationList({ organisationId, catalogue, onShowAll }: OperationListProps) {
  const t = useText('app');
  const language = useLanguage();
  const route = useRoute();
  const all = useOperations(organisationId);
  const [operations, templates] = useMemo(() => {
    const sorted = all?.toSorted(byName(language)) ?? [];
    return [sorted.filter(({ isTemplate }) => !isTemplate), sorted.filter(({ isTemplate }) => isTemplate)];
  }, [all, language]);
  const currentId = 'operationId' in route ? route.operationId : undefined;
  const shown = useMemo(() => firstOf(operations, currentId), [operations, currentId]);
  // The screen first: somebody waits for it, and the figures are many.
  const counted = useQuiet() ? organisationId : undefined;
  const progress = useOperationProgress(
    counted,
    useMemo(() => shown.map(({ id }) => id), [shown]),
  );
  const extras = useOperationExtras(counted);
  const factsOf = useFactsReader(organisationId);
  if (!all) return null;
  const rest = operations.length - shown.length;
  return (
    <section className={css.operations} aria-labelledby="nav-operations">
      <div className={css.heading}>
        <h2 id="nav-operations" className="grow">
          {t('nav.operations')} <span className={css.count}>{operations.length}</span>
        </h2>
        <ActionIcon
          size={24}
          aria-label={t('nav.newOperation')}
          {...withKeys(SHORTCUTS.newOperation)}
          onClick={() => runCommand('newOperation')}
        >
          <IconPlus size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <ul>
        {shown.map((operation) => (
          <OperationItem
            key={operation.id}
            operation={operation}
            catalogue={catalogue}
            answers={progress.get(operation.id)}
            groupStates={extras && (extras.get(operation.id)?.groupStates ?? NO_STATES)}
            factsOf={factsOf}
            isCurrent={operation.id === currentId}
          />
        ))}
        {rest > 0 && <NavItem isSub label={t('nav.moreOperations', { count: rest })} onClick={onShowAll} />}
      </ul>
      {templates.length > 0 && <Templates templates={templates} currentId={currentId} />}
    </section>
  );
}

/** Apart from the operations, and without a figure: nobody has to complete a template. */
function Templates({ templates, currentId }: { templates: readonly Operation[]; currentId: string | undefined }) {
  const t = useText('overview');
  return (
    <>
      <div className={css.heading}>
        <h2 id="nav-templates" className="grow">
          {t('templates.title')} <span className={css.count}>{templates.length}</span>
        </h2>
      </div>
      <ul aria-labelledby="nav-templates">
        {firstOf(templates, currentId).map(({ id, name }) => (
          <NavItem
            key={id}
            isSub
            label={name}
            isCurrent={id === currentId}
            onClick={() => navigate({ screen: 'operation', operationId: id })}
          />
        ))}
      </ul>
    </>
  );
}

/** The first ones, and the current one in any case. */
function firstOf(operations: readonly Operation[], currentId: string | undefined): readonly Operation[] {
  const first = operations.slice(0, MOST_OPERATIONS);
  const current = operations.slice(MOST_OPERATIONS).find(({ id }) => id === currentId);
  return current ? [...first.slice(0, -1), current] : first;
}
