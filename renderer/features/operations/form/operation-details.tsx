import { Drawer } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { closeOperationDetails, type DetailsSection, useOpenDetails } from '../../../data/details-store.ts';
import { useOperation } from '../../../data/queries.ts';
import { useText } from '../../../text/use-text.ts';
import { useFocusOnWantedField } from '../../../ui/focus-wanted-field.ts';
import css from './form.module.css';
import { goToSection } from './go-to-section.ts';
import { OperationForm } from './operation-form.tsx';

interface OperationDetailsProps {
  /** The version table, which is a feature of its own. */
  versionsOf: (operationId: OperationId) => ReactNode;
}

/** The details of an operation at the right edge of the window, over whatever screen is open. Escape closes them. */
export function OperationDetails({ versionsOf }: OperationDetailsProps) {
  const t = useText('operations');
  const open = useOpenDetails();
  const operation = useOperation(open?.operationId);
  useCloseWhenGone(operation === null);
  useFocusOnWantedField();
  return (
    <Drawer
      opened={open !== null}
      onClose={closeOperationDetails}
      position="right"
      size="min(1040px, 92vw)"
      title={t('form.title')}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      attributes={{ content: { 'data-form': true } }}
      classNames={{ header: css.drawerHeader, title: css.drawerTitle, body: css.drawerBody }}
    >
      {operation && open && (
        <>
          <OperationForm key={operation.id} operation={operation}>
            {versionsOf(operation.id)}
          </OperationForm>
          <ScrollTo key={open.section} section={open.section} />
        </>
      )}
    </Drawer>
  );
}

/** Undo may take away the very operation that is open. */
function useCloseWhenGone(isGone: boolean): void {
  useEffect(() => {
    if (isGone) closeOperationDetails();
  }, [isGone]);
}

/** Long enough for the drawer to have given the focus to its first control, in milliseconds. */
const AFTER_OPENING = 50;

/** Begins at the section that was asked for: from its heading, Tab leads to its first field. */
function ScrollTo({ section }: { section: DetailsSection }) {
  useEffect(() => {
    if (section === 'operation') return;
    const timer = setTimeout(() => goToSection(section), AFTER_OPENING);
    return () => clearTimeout(timer);
  }, [section]);
  return null;
}
