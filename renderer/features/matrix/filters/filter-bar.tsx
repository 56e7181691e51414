import { Button, Select } from '@mantine/core';
import type { RefObject } from 'react';
import { type GroupNode, groupTree } from '../../../../shared/catalogue/catalogue.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import bar from '../../../ui/filter-bar.module.css';
import { SearchInput } from '../../../ui/search-input.tsx';
import css from './filter-bar.module.css';
import type { Filter } from './rows.ts';
import { StatusChoice } from './status-choice.tsx';

interface FilterBarProps {
  scheme: Scheme;
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
  /** Whether the columns inherit, so that some may deviate. */
  hasLayers: boolean;
  /** How much passes the filter. */
  count: string;
  search: RefObject<HTMLInputElement | null>;
  /** Brings the keyboard into the grid. */
  onLeave: () => void;
}

/** Which measures and columns the matrix shows. */
export function FilterBar({ scheme, filter, onChange, hasLayers, count, search, onLeave }: FilterBarProps) {
  const t = useText('matrix');
  const language = useLanguage();
  const groups = optionsOf(groupTree(scheme)).map(({ group, depth }) => ({
    value: group.id,
    label: `${'\u2003'.repeat(depth)}${inLanguage(group.title, language)}`,
  }));
  return (
    <search className={bar.bar}>
      <SearchInput
        label={t('filter.search')}
        shortcut="/"
        input={search}
        value={filter.query}
        onChange={(query) => onChange({ query })}
        onLeave={onLeave}
      />
      <Select
        className={css.groups}
        aria-label={t('filter.group')}
        placeholder={t('filter.allGroups')}
        data={groups}
        value={filter.groupId}
        onChange={(id) => onChange({ groupId: id as GroupId | null })}
        clearable
        searchable
        nothingFoundMessage={t('filter.noGroup')}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
      />
      <StatusChoice chosen={filter.statuses} onChange={(statuses) => onChange({ statuses })} />
      <SearchInput
        label={t(hasLayers ? 'filter.operations' : 'filter.organisations')}
        value={filter.columns}
        onChange={(columns) => onChange({ columns })}
        onLeave={onLeave}
      />
      <Switches filter={filter} onChange={onChange} hasLayers={hasLayers} />
      <span className={bar.count} role="status">
        {count}
      </span>
    </search>
  );
}

function Switches({ filter, onChange, hasLayers }: Pick<FilterBarProps, 'filter' | 'onChange' | 'hasLayers'>) {
  const t = useText('matrix');
  const { isDeviatingOnly, isOpenOnly } = filter;
  return (
    <>
      {hasLayers && (
        <Button
          variant="default"
          className={bar.switch}
          aria-pressed={isDeviatingOnly}
          onClick={() => onChange({ isDeviatingOnly: !isDeviatingOnly })}
        >
          {t('filter.deviating')}
        </Button>
      )}
      <Button
        variant="default"
        className={bar.switch}
        aria-pressed={isOpenOnly}
        onClick={() => onChange({ isOpenOnly: !isOpenOnly })}
      >
        {t('filter.open')}
      </Button>
    </>
  );
}

function optionsOf(nodes: readonly GroupNode[]): GroupNode[] {
  return nodes.flatMap((node) => [node, ...optionsOf(node.children)]);
}
