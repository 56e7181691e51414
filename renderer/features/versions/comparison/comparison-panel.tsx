import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import type { VersionId } from '../../../../shared/domain/ids.ts';
import type { Release, Scope, Version } from '../../../../shared/domain/records.ts';
import { lastReleased, versionInTheMaking } from '../../../../shared/domain/version-state.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import { isLowered } from '../../../../shared/versions/change.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { VersionWays } from '../version-ways.ts';
import { ChangeList } from './change-list.tsx';
import css from './comparison.module.css';
import { ComparisonActions } from './comparison-actions.tsx';
import { useCatalogueHere, useComparison } from './use-comparison.ts';
import { stateThen } from './use-states.ts';

const NOW = 'now';

interface ComparisonPanelProps {
  /** Whose versions they are. */
  scope: Scope;
  records: AnnexRecords;
  versions: readonly Version[];
  releases: ReadonlyMap<VersionId, Release>;
  /** As of today; undefined while it is being made, `null` when that failed. */
  now: AnnexState | null | undefined;
  ways: VersionWays;
}

/** Any two versions side by side, or one and what holds today. At first: what has changed since the last release. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const t = useText('versions');
  const last = lastReleased(props.versions, props.releases);
  const released = props.versions.filter(({ id }) => props.releases.has(id));
  if (released.length === 0) {
    return <EmptyState title={t('comparison.noneReleased')} text={t('comparison.noneReleasedText')} />;
  }
  return <Panel {...props} released={released} last={last} first={(last ?? released.at(-1))?.id} />;
}

interface PanelProps extends ComparisonPanelProps {
  released: readonly Version[];
  /** The one that is in force: reasons are given for what is lower than in it. */
  last: Version | undefined;
  first: VersionId | undefined;
}

function Panel({ scope, records, versions, releases, now, ways, released, last, first }: PanelProps) {
  const t = useText('versions');
  const catalogue = useCatalogueHere(records);
  const [chosenBefore, setBefore] = useState<string>();
  const [after, setAfter] = useState<string>(NOW);
  const before = chosenBefore ?? first;
  const [old, newer] = [stateOf(before, releases), after === NOW ? now : stateOf(after, releases)];
  const comparison = useComparison(old, newer, catalogue);
  const versionOf = (id: string | undefined) => versions.find((it) => it.id === id);
  const making = versionInTheMaking(versions, releases);
  const isSinceLast = after === NOW && before === last?.id;
  const given = (after === NOW ? making : versionOf(after))?.reasons ?? {};
  return (
    <>
      <div className={css.choice}>
        <VersionSelect label={t('comparison.before')} versions={released} value={before} onChange={setBefore} />
        <VersionSelect label={t('comparison.after')} versions={released} value={after} onChange={setAfter} hasNow />
        {comparison && (
          <ComparisonActions
            {...{ comparison, records, ways, making }}
            reasons={given}
            before={versionOf(before)}
            after={versionOf(after)}
          />
        )}
      </div>
      {comparison?.isByWords && <Note>{t('comparison.byWords')}</Note>}
      {after === NOW && now === null ? (
        <EmptyState title={t('comparison.nowFailed')} text={t('comparison.nowFailedText')} />
      ) : old === null || newer === null ? (
        <EmptyState title={t('comparison.unreadable')} text={t('comparison.unreadableText')} />
      ) : !comparison ? (
        <p className={css.none}>{t('comparison.loading')}</p>
      ) : comparison.changes.length === 0 ? (
        <p className={css.none}>{t('comparison.same')}</p>
      ) : (
        <>
          {isSinceLast && !making && comparison.changes.some(isLowered) && (
            <Note>{t('comparison.reasonNeedsVersion')}</Note>
          )}
          <ChangeList
            changes={comparison.changes}
            reasons={{ given, ...(isSinceLast && making && { versionId: making.id }) }}
            scope={scope}
            catalogue={catalogue}
          />
        </>
      )}
    </>
  );
}

function stateOf(id: string | undefined, releases: ReadonlyMap<VersionId, Release>): AnnexState | null | undefined {
  const release = releases.get(id as VersionId);
  return release ? stateThen(release) : undefined;
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className={css.note} role="note">
    {children}
  </p>
);

interface VersionSelectProps {
  label: string;
  versions: readonly Version[];
  value: string | undefined;
  onChange: (id: string) => void;
  hasNow?: boolean;
}

function VersionSelect({ label, versions, value, onChange, hasNow = false }: VersionSelectProps) {
  const t = useText('versions');
  const data = [
    ...(hasNow ? [{ value: NOW, label: t('comparison.now') }] : []),
    ...[...versions].reverse().map(({ id, number }) => ({ value: id as string, label: number || t('unnumbered') })),
  ];
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={data}
      value={value ?? null}
      onChange={(id) => id && onChange(id)}
    />
  );
}
