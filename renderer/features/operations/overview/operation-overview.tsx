import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { joinedCounts, joinedScore } from '../../../../shared/findings/score.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useOperationActions } from '../operation-actions.ts';
import { AreaBars } from './area-bars.tsx';
import { DuePanel } from './due-panel.tsx';
import { FindingsStrip } from './findings-strip.tsx';
import { type Choice, isChosen, narrowedRows, placeIn } from './narrowed.ts';
import { onlyWithFindings } from './only-with-findings.ts';
import { sumByArea, sumOf, totalOf } from './operation-figures.ts';
import { OperationTable } from './operation-table.tsx';
import css from './overview.module.css';
import { StatusSummary } from './status-summary.tsx';
import { TemplateList } from './template-list.tsx';
import { type Overview, useOverview } from './use-overview.ts';

/** All operations of an organisation at a glance: their statuses, control areas and dates, then a row for each. */
export function OperationOverview({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('operations');
  const { create } = useOperationActions();
  const overview = useOverview(organisationId);
  if (!overview) return null;
  if (overview.rows.length + overview.templates.length === 0) {
    return (
      <EmptyState title={t('overview.emptyTitle')} text={t('overview.emptyText')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void create(organisationId)}>
          {t('overview.newOperation')}
        </Button>
      </EmptyState>
    );
  }
  return <Panels key={organisationId} organisationId={organisationId} {...overview} />;
}

function Panels({
  organisationId,
  catalogue,
  rows,
  templates,
  due,
  today,
}: Overview & { organisationId: OrganisationId }) {
  const t = useText('operations');
  const [choice, setChoice] = useState<Choice>({});
  const figures = useMemo(() => rows.flatMap((row) => row.figures ?? []), [rows]);
  const areas = useMemo(() => sumByArea(catalogue.areas, figures), [catalogue, figures]);
  const shown = useMemo(() => narrowedRows(rows, choice), [rows, choice]);
  const open = useCallback(
    (operation: Operation) => {
      const place = isChosen(choice) ? placeIn(catalogue, operation, choice) : {};
      navigate({ screen: 'operation', operationId: operation.id, ...place });
    },
    [catalogue, choice],
  );
  return (
    <div className={css.overview} role="tabpanel" aria-label={t('overview.operations')}>
      <Statuses figures={figures} choice={choice} onChange={setChoice} />
      <AllFindings organisationId={organisationId} rows={rows} />
      <div className={css.body}>
        <div className={css.main} data-region>
          <ChoiceBar catalogue={catalogue} choice={choice} count={shown.length} onClear={() => setChoice({})} />
          {rows.length > 0 && <OperationTable rows={shown} choice={choice} today={today} onOpen={open} />}
          <TemplateList rows={templates} />
        </div>
        <div className={css.side}>
          <DuePanel entries={due} today={today} />
          <AreaBars areas={areas} chosen={choice.areaId} onChoose={(areaId) => setChoice({ ...choice, areaId })} />
        </div>
      </div>
    </div>
  );
}

interface StatusesProps {
  figures: readonly { counts: ReturnType<typeof sumOf> }[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

function Statuses({ figures, choice, onChange }: StatusesProps) {
  const t = useText('operations');
  const overview = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const counts = useMemo(() => sumOf(figures.map((one) => one.counts)), [figures]);
  const total = totalOf(counts);
  const applicable = total - counts.notApplicable;
  const answered = {
    answered: formatNumber(applicable - counts.open, language),
    applicable: formatNumber(applicable, language),
  };
  return (
    <StatusSummary
      title={
        <>
          <b>{t('overview.measures', { count: total, formatted: formatNumber(total, language) })}</b>
          <span className="muted">{t('overview.inOperations', { count: figures.length, ...answered })}</span>
        </>
      }
      counts={counts}
      chosen={choice.status}
      nameOf={(status) => overview('statuses.choose', { count: counts[status], status: ui(`status.${status}`) })}
      onChoose={(status) => onChange({ ...choice, status: choice.status === status ? undefined : status })}
    />
  );
}

/**
 * Of all operations together. The way leads to the only operation that has any; with several, to what holds for all of them,
 * where the figures of each stand.
 */
function AllFindings({ organisationId, rows }: Pick<Overview, 'rows'> & { organisationId: OrganisationId }) {
  const known = useMemo(() => rows.flatMap(({ findings }) => findings ?? []), [rows]);
  const score = useMemo(() => joinedScore(known.map((one) => one.score)), [known]);
  const counts = useMemo(() => joinedCounts(known), [known]);
  if (rows.length === 0) return null;
  const only = onlyWithFindings(rows);
  return (
    <FindingsStrip
      counts={counts}
      score={score}
      isCounting={known.length < rows.length}
      onOpen={() =>
        navigate(only ? { screen: 'findings', operationId: only } : { screen: 'organisationFindings', organisationId })
      }
    />
  );
}

interface ChoiceBarProps extends Pick<Overview, 'catalogue'> {
  choice: Choice;
  /** How many operations are left. */
  count: number;
  onClear: () => void;
}

/** What the list is narrowed to, and the way back to all. */
function ChoiceBar({ catalogue, choice, count, onClear }: ChoiceBarProps) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const area = choice.areaId && catalogue.area(choice.areaId);
  const what = [area && inLanguage(area.title, language), choice.status && ui(`status.${choice.status}`)];
  return (
    <div aria-live="polite">
      {isChosen(choice) && (
        <div className={css.choice}>
          <span>{t('statuses.chosen', { what: what.filter(Boolean).join(' · ') })}</span>
          <Button variant="subtle" size="xs" leftSection={<IconX size={14} aria-hidden />} onClick={onClear}>
            {t('statuses.clear')}
          </Button>
          {count === 0 && <span className="muted">{t('statuses.none')}</span>}
        </div>
      )}
    </div>
  );
}
