import type { Operation } from '../../../shared/domain/records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { formatPercent } from '../../text/format.ts';
import { useLanguage } from '../../text/use-text.ts';
import { NavItem } from './nav-item.tsx';
import { useOperationShare } from './use-operation-share.ts';

/** An operation in the side bar, with how much of it is answered. */
export function OperationItem({ operation, isCurrent }: { operation: Operation; isCurrent: boolean }) {
  const language = useLanguage();
  const share = useOperationShare(operation);
  return (
    <NavItem
      isSub
      label={operation.name}
      figure={share === undefined ? '' : formatPercent(share, language)}
      isCurrent={isCurrent}
      onClick={() => navigate({ screen: 'operation', operationId: operation.id })}
    />
  );
}
