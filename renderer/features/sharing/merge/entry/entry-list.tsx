import type { KeyboardEvent } from 'react';
import { useText } from '../../../../text/use-text.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { VirtualList } from '../../../../ui/virtual-list.tsx';
import { type MergeEntry, openOf } from '../merge-entries.ts';
import type { MergeChoices } from '../use-merge-choices.ts';
import css from './entry.module.css';

interface EntryListProps {
  entries: readonly MergeEntry[];
  choices: MergeChoices;
  activeKey: string | undefined;
  onActivate: (key: string) => void;
}

const ROW_HEIGHT = 52;

/** Arrow keys go from entry to entry. */
export function EntryList({ entries, choices, activeKey, onActivate }: EntryListProps) {
  const t = useText('merging');
  const activeIndex = entries.findIndex(({ key }) => key === activeKey);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step === 0 ? undefined : entries[activeIndex + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next.key);
    const pane = event.currentTarget;
    requestAnimationFrame(() => pane.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  };
  if (entries.length === 0) return <EmptyState title={t('nothingOpen')} />;
  return (
    <nav aria-label={t('list')} className={css.list} onKeyDown={move}>
      <VirtualList
        items={entries}
        rowHeight={ROW_HEIGHT}
        keyOf={({ key }) => key}
        label={t('list')}
        className={css.scroller ?? ''}
        activeIndex={activeIndex}
      >
        {(entry) => (
          <button
            type="button"
            className={css.entry}
            aria-current={entry.key === activeKey}
            onClick={() => onActivate(entry.key)}
          >
            <span className={css.entryTitle}>{entry.title}</span>
            <span className={css.entryPlace}>
              <State entry={entry} choices={choices} />
              {[entry.place || t('house'), entry.area].filter(Boolean).join(' · ')}
            </span>
          </button>
        )}
      </VirtualList>
    </nav>
  );
}

function State({ entry, choices }: { entry: MergeEntry; choices: MergeChoices }) {
  const t = useText('merging');
  const { key, kind, merged } = entry;
  const open = openOf(entry, choices.decisions);
  if (open > 0) return <span className={css.open}>{t('undecided', { count: open })}</span>;
  if (choices.leftOut.includes(key)) return <span className={css.kind}>{t('leftOut')}</span>;
  return <span className={css.kind}>{merged.conflicts.length > 0 ? t('decided') : t(`kinds.${kind}`)}</span>;
}
