import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { useCommand } from '../../../ui/command-registry.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useScreenKey } from '../../../ui/free-keys.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { type ListedRule, RULE_FILTERS, type RuleFilter, shownRules } from './listed-rules.ts';
import css from './rules.module.css';

interface RuleListProps {
  rules: readonly ListedRule[];
  /** Ids of rules and branches that are switched off. */
  off: ReadonlyMap<string, string>;
  active: RuleId | undefined;
  onChoose: (id: RuleId) => void;
}

const ROW = 52;

/** All rules, with search and filter above. */
export function RuleList({ rules, off, active, onChoose }: RuleListProps) {
  const t = useText('rules');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const search = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => shownRules(rules, wanted, filter, new Set(off.keys())), [rules, wanted, filter, off]);
  const toSearch = () => search.current?.focus();
  useCommand('search', toSearch);
  useScreenKey('/', toSearch);
  return (
    <section className={css.list} aria-label={t('list')} data-region>
      <div className={css.toolbar}>
        <TextInput
          type="search"
          ref={search}
          aria-label={t('search')}
          placeholder={t('search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={15} stroke={1.75} />}
          rightSection={
            query && (
              <ActionIcon size={22} aria-label={t('clear')} onClick={() => setQuery('')}>
                <IconX size={14} />
              </ActionIcon>
            )
          }
        />
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('filter.label')}
          data={RULE_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
          value={filter}
          onChange={(next) => setFilter(next as RuleFilter)}
        />
      </div>
      {shown.length === 0 ? (
        <Nothing query={wanted} filter={filter} />
      ) : (
        <VirtualList
          className={css.scroller}
          items={shown}
          rowHeight={ROW}
          keyOf={({ id }) => id}
          label={t('list')}
          activeIndex={shown.findIndex(({ id }) => id === active)}
        >
          {(rule) => <Row rule={rule} off={off} isActive={rule.id === active} onChoose={onChoose} />}
        </VirtualList>
      )}
    </section>
  );
}

function Nothing({ query, filter }: { query: string; filter: RuleFilter }) {
  const t = useText('rules');
  if (query.trim() !== '' || filter === 'all')
    return <EmptyState title={t('notFound', { query })} text={t('notFoundText')} />;
  return <EmptyState title={t(`none.${filter}`)} text={t(`noneText.${filter}`)} />;
}

interface RowProps {
  rule: ListedRule;
  off: ReadonlyMap<string, string>;
  isActive: boolean;
  onChoose: (id: RuleId) => void;
}

function Row({ rule: { id, title, own, branches, source, problem }, off, isActive, onChoose }: RowProps) {
  const t = useText('rules');
  const offBranches = branches.filter((branch) => off.has(branch.id)).length;
  return (
    <button
      type="button"
      className={`plain ${css.row}`}
      aria-current={isActive || undefined}
      data-off={off.has(id) || undefined}
      onClick={() => onChoose(id)}
    >
      <span className={css.line}>
        {problem && <IconAlertTriangle className={css.warning} size={14} stroke={2} aria-hidden="true" />}
        <span className={`${css.title} cut`} title={title}>
          {title || t('own')}
        </span>
        {own && <Chip>{t('own')}</Chip>}
        {off.has(id) && <Chip>{t('off')}</Chip>}
        {!off.has(id) && offBranches > 0 && <Chip>{t('partlyOff', { count: offBranches })}</Chip>}
      </span>
      <span className={`${css.second} cut`} title={source}>
        {own ? source : `${id} · ${source}`}
      </span>
    </button>
  );
}
