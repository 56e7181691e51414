import { Button } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import type { DescribedFinding } from '../described.ts';
import css from '../findings.module.css';
import { useFrame } from '../frame.ts';
import { canAccept, canWithdraw, type FindingActions } from '../use-finding-actions.ts';
import { changeView } from '../view-store.ts';

/** What can be done about all marked findings at once. */
export function MarkedBar({ marked, actions }: { marked: readonly DescribedFinding[]; actions: FindingActions }) {
  const t = useText('findings');
  const { scope } = useFrame();
  const isAccepted = (item: DescribedFinding) => !canAccept(item) && canWithdraw(item, scope.id);
  return (
    <section className={css.markedBar} aria-label={t('bar.label')}>
      <b className="grow" role="status">
        {t('bar.marked', { count: marked.length })}
      </b>
      <Button variant="subtle" size="compact-sm" onClick={() => changeView(scope.id, { marked: new Set() })}>
        {t('bar.clear')}
      </Button>
      {marked.some(isAccepted) && (
        <Button variant="default" size="compact-sm" onClick={() => actions.withdraw(marked.filter(isAccepted))}>
          {t('bar.withdraw')}
        </Button>
      )}
      {marked.some(canAccept) && (
        <Button size="compact-sm" rightSection={<Kbd keys="A" />} onClick={() => actions.accept(marked)}>
          {t('bar.accept')}
        </Button>
      )}
    </section>
  );
}
