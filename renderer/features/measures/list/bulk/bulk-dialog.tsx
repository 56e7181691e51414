import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import { changeView, useView } from '../../view-store.ts';
import css from './bulk.module.css';
import { type BulkChange, isChange, sharedParameters } from './bulk-change.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BulkNote } from './bulk-note.tsx';
import { BulkValues } from './bulk-values.tsx';
import { useBulkChange } from './use-bulk-change.ts';

/** Changes fields of all marked measures in one step. */
export function BulkDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { scope } = useFrame();
  const t = useText('find');
  const ui = useText('ui');
  const count = useView(scope.id, ({ marked }) => marked.size);
  return (
    <Modal
      opened={isOpen && count > 0}
      onClose={onClose}
      title={t('bulk.title', { count })}
      closeButtonProps={{ 'aria-label': ui('close') }}
      size={620}
    >
      <BulkForm onClose={onClose} />
    </Modal>
  );
}

function BulkForm({ onClose }: { onClose: () => void }) {
  const { scope, catalogue } = useFrame();
  const t = useText('find');
  const ui = useText('ui');
  const marked = useView(scope.id, (view) => view.marked);
  const [change, setChange] = useState<BulkChange>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const { apply, problemOf } = useBulkChange();
  const ids = [...marked];
  const parameters = sharedParameters(ids.flatMap((id) => catalogue.measure(id) ?? []));
  const problem = problemOf(ids, change);
  const parts = { change, onChange: setChange, onValidity: note(setWrong) };

  async function submit() {
    if (!(await apply(ids, change))) return;
    changeView(scope.id, { marked: new Set(), anchor: null });
    onClose();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={css.intro}>{t('bulk.intro')}</p>
      <BulkFields {...parts} />
      <BulkNote {...parts} />
      {parameters.length > 0 && <BulkValues {...parts} parameters={parameters} />}
      <div className={css.foot}>
        <p className={css.preview} role="status" data-problem={problem !== null || undefined}>
          {problem ?? (isChange(change) ? t('bulk.preview', { count: ids.length }) : t('bulk.nothing'))}
        </p>
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" disabled={!isChange(change) || problem !== null || wrong.size > 0}>
          {t('bulk.apply')}
        </Button>
      </div>
    </form>
  );
}

/** What the parts of the form get. */
export interface BulkPart {
  change: BulkChange;
  onChange: (change: BulkChange) => void;
  /** Says whether what a field holds can be taken. */
  onValidity: (field: string, isValid: boolean) => void;
}

function note(setWrong: (next: (before: ReadonlySet<string>) => ReadonlySet<string>) => void): BulkPart['onValidity'] {
  return (field, isValid) =>
    setWrong((before) => {
      const next = new Set(before);
      if (isValid) next.delete(field);
      else next.add(field);
      return next;
    });
}
