import { Button, Select } from '@mantine/core';
import type { RefObject } from 'react';
import { SEVERITIES, type Severity } from '../../../../shared/domain/finding-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { formatNumber } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import bar from '../../../ui/filter-bar.module.css';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { SearchInput } from '../../../ui/search-input.tsx';
import type { DescribedFinding } from '../described.ts';
import { useFrame } from '../frame.ts';
import { changeFilter, changeView, useView } from '../view-store.ts';
import css from './filter-bar.module.css';
import { GROUPINGS, type GroupBy, STANDINGS, type StandingChoice } from './list-model.ts';

interface FilterBarProps {
  /** All of the scope. */
  findings: readonly DescribedFinding[];
  /** Those that pass the filter. */
  shown: readonly DescribedFinding[];
  search: RefObject<HTMLInputElement | null>;
  /** Brings the keyboard into the list. */
  onLeave: () => void;
}

/** Which findings the list shows and how it groups them. */
export function FilterBar({ findings, shown, search, onLeave }: FilterBarProps) {
  const t = useText('findings');
  const { scope } = useFrame();
  const { filter, groupBy } = useView(scope.id);
  const standings = [
    { value: 'todo', label: t('filter.todo') },
    ...STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
  ];
  return (
    <search className={bar.bar}>
      <SearchInput
        label={t('filter.search')}
        shortcut="/"
        input={search}
        value={filter.query}
        onChange={(query) => changeFilter(scope.id, { query })}
        onLeave={onLeave}
      />
      <Severities findings={findings} />
      <AreaChoice findings={findings} />
      <Select
        className={css.choice}
        aria-label={t('filter.standing')}
        placeholder={t('filter.allStandings')}
        data={standings}
        value={filter.standing}
        onChange={(standing) => changeFilter(scope.id, { standing: standing as StandingChoice })}
        clearable
        comboboxProps={{ width: 180, position: 'bottom-start' }}
      />
      <Select
        className={css.choice}
        aria-label={t('filter.groupBy')}
        data={GROUPINGS.map((value) => ({ value, label: t(`filter.by.${value}`) }))}
        value={groupBy}
        onChange={(next) => next && changeView(scope.id, { groupBy: next as GroupBy })}
        allowDeselect={false}
        comboboxProps={{ width: 180, position: 'bottom-start' }}
      />
      <span className={`${bar.count} ${css.count}`} role="status">
        <Counts findings={findings} shown={shown} />
      </span>
    </search>
  );
}

/** "48 Befunde · 6 noch nicht beantwortet"; narrowed by filters, how many of them are left. */
function Counts({ findings, shown }: Pick<FilterBarProps, 'findings' | 'shown'>) {
  const t = useText('findings');
  const { language } = useFrame();
  const left = shown.filter(isUnanswered).length;
  const unanswered = findings.filter(isUnanswered).length;
  const isAll = shown.length === findings.length;
  const ofFindings = { shown: formatNumber(shown.length - left, language), count: findings.length - unanswered };
  const ofUnanswered = { shown: formatNumber(left, language), count: unanswered };
  const counts = [
    t(isAll ? 'list.all' : 'list.count', ofFindings),
    unanswered > 0 && t(isAll ? 'list.allUnanswered' : 'list.countUnanswered', ofUnanswered),
  ];
  return counts.filter(Boolean).join(' · ');
}

/** Each severity with how many findings are to be dealt with. */
function Severities({ findings }: Pick<FilterBarProps, 'findings'>) {
  const t = useText('findings');
  const { scope } = useFrame();
  const { filter } = useView(scope.id);
  const toggle = (severity: Severity) => {
    const isChosen = filter.severities.includes(severity);
    const severities = isChosen
      ? filter.severities.filter((one) => one !== severity)
      : [...filter.severities, severity];
    changeFilter(scope.id, { severities });
  };
  return (
    <fieldset className={css.severities} aria-label={t('filter.severities')}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((it) => it.finding.severity === severity && isToDo(it)).length;
        return (
          <Button
            key={severity}
            variant="default"
            className={bar.switch}
            leftSection={<SeverityIcon severity={severity} decorative />}
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {t(`severities.${severity}`, { count })}
          </Button>
        );
      })}
    </fieldset>
  );
}

const isUnanswered = ({ finding }: DescribedFinding): boolean => finding.isUnanswered ?? false;

const isToDo = ({ finding }: DescribedFinding): boolean => finding.standing !== 'accepted' && !finding.isUnanswered;

/** Only areas in which something was found. */
function AreaChoice({ findings }: Pick<FilterBarProps, 'findings'>) {
  const t = useText('findings');
  const { scope, catalogue, language } = useFrame();
  const { filter } = useView(scope.id);
  const used = new Set(findings.map(({ areaId }) => areaId));
  const areas = catalogue.areas.filter(({ id }) => used.has(id));
  return (
    <Select
      className={css.area}
      aria-label={t('filter.area')}
      placeholder={t('filter.allAreas')}
      data={areas.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))}
      value={filter.areaId}
      onChange={(id) => changeFilter(scope.id, { areaId: id as AreaId | null })}
      clearable
      searchable
      nothingFoundMessage={t('filter.noArea')}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
    />
  );
}
