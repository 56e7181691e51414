import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { effectiveLayout, type ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useOperation, useOrganisation } from '../../data/queries.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import css from './layouts-screen.module.css';

interface UseForOperationProps {
  layout: ListedLayout;
  layouts: readonly ListedLayout[];
  /** The operation from whose annex the user comes. */
  operationId: OperationId;
}

/** Makes the annex from which the user comes by this layout, or says that it is made so. */
export function UseForOperation({ layout, layouts, operationId }: UseForOperationProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const data = useData();
  const operation = useOperation(operationId);
  const organisation = useOrganisation(operation?.organisationId);
  if (!operation || !organisation) return null;
  if (effectiveLayout(layouts, organisation, operation).id === layout.id) {
    return (
      <span className={css.inUse} title={operation.name}>
        <IconCheck size={15} stroke={1.75} aria-hidden /> {t('useForOperation.inUse')}
      </span>
    );
  }
  const choose = attempt(async () => {
    await data.commands.chooseLayout({ table: 'operations', id: operation.id }, layout.id);
    const names = { layout: inLanguage(layout.title, language), operation: operation.name };
    notifyUndoable(t('useForOperation.done', names), await undoNewest(data));
  });
  return (
    <Button size="compact-sm" variant="default" title={operation.name} onClick={() => void choose()}>
      {t('useForOperation.choose')}
    </Button>
  );
}
