import { memo, useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { GroupState, Operation } from '../../../shared/domain/records.ts';
import type { FactsReader } from '../../data/facts-query.ts';
import { navigate } from '../../data/navigation-store.ts';
import type { Answers } from '../../data/progress-query.ts';
import { figuresOf } from '../../features/operations/overview/operation-figures.ts';
import { formatPercent } from '../../text/format.ts';
import { useLanguage } from '../../text/use-text.ts';
import { NavItem } from './nav-item.tsx';

interface OperationItemProps {
  operation: Operation;
  /** Of the organisation, with its own measures; this, answers, group states and facts are undefined while they load. */
  catalogue: Catalogue | undefined;
  answers: Answers | undefined;
  groupStates: readonly GroupState[] | undefined;
  factsOf: FactsReader | undefined;
  isCurrent: boolean;
}

/** An operation in the side bar, with how much of it is answered, as in the overview. */
export const OperationItem = memo(function OperationItem(props: OperationItemProps) {
  const { operation, catalogue, answers, groupStates, factsOf, isCurrent } = props;
  const language = useLanguage();
  const share = useMemo(
    () =>
      catalogue && answers && groupStates && factsOf
        ? figuresOf(catalogue, operation, answers, groupStates, factsOf(operation)).share
        : undefined,
    [catalogue, operation, answers, groupStates, factsOf],
  );
  return (
    <NavItem
      isSub
      label={operation.name}
      figure={share === undefined ? '' : formatPercent(share, language)}
      isCurrent={isCurrent}
      onClick={() => navigate({ screen: 'operation', operationId: operation.id })}
    />
  );
});
