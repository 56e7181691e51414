import { modals } from '@mantine/modals';
import { useCallback, useEffect, useState } from 'react';
import { SEVERITIES } from '../../../../shared/domain/finding-records.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import type { Organisation } from '../../../../shared/domain/records.ts';
import { joinedCounts, joinedScore } from '../../../../shared/findings/score.ts';
import { useFindingCounts } from '../../../data/findings/findings-query.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { useOperations, useOrganisations } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { textFor } from '../../../text/i18n.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { openDialog } from '../../../ui/open-dialog.ts';
import table from '../../../ui/table.module.css';
import css from './all-clients.module.css';

/** Shows how many findings each organisation has, in a dialogue. */
export function openAllClients(): void {
  const id = openDialog({
    title: textFor('findings')('clients.title'),
    size: 760,
    children: <AllClients onLeave={() => modals.close(id)} />,
  });
}

/** Organisations with their findings. Counted one organisation after the other, as there may be many. */
export function AllClients({ onLeave }: { onLeave: () => void }) {
  const t = useText('findings');
  const ui = useText('ui');
  const language = useLanguage();
  const organisations = useOrganisations()?.toSorted(byName(language));
  const [done, setDone] = useState<ReadonlySet<OrganisationId>>(new Set());
  // The same set where it is known: others wait for the first time only.
  const markDone = useCallback(
    (id: OrganisationId) => setDone((before) => (before.has(id) ? before : new Set([...before, id]))),
    [],
  );
  if (!organisations) return null;
  const counting = organisations.find(({ id }) => !done.has(id))?.id;
  return (
    <table className={`${table.table} ${css.clients}`}>
      <caption className={css.caption}>{t('clients.hint')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('clients.name')}</th>
          <th scope="col">{t('clients.operations')}</th>
          {SEVERITIES.map((severity) => (
            <th scope="col" key={severity}>
              <SeverityIcon severity={severity} size={14} decorative /> {ui(`findings.severity.${severity}`)}
            </th>
          ))}
          <th scope="col">{t('clients.score')}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <Client
            key={organisation.id}
            organisation={organisation}
            isDue={organisation.id === counting || done.has(organisation.id)}
            onCounted={markDone}
            onLeave={onLeave}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ClientProps {
  organisation: Organisation;
  /** Its turn has come. */
  isDue: boolean;
  onCounted: (id: OrganisationId) => void;
  onLeave: () => void;
}

function Client({ organisation: { id, name }, isDue, onCounted, onLeave }: ClientProps) {
  const t = useText('findings');
  const language = useLanguage();
  const operations = useOperations(id);
  const counted = useFindingCounts(isDue ? id : undefined);
  const isCounted = isDue && operations?.every((it) => counted.has(it.id)) === true;
  useEffect(() => {
    if (isCounted) onCounted(id);
  }, [isCounted, onCounted, id]);
  const own = operations?.filter(({ isTemplate }) => !isTemplate) ?? [];
  const all = own.flatMap((it) => counted.get(it.id) ?? []);
  const counts = joinedCounts(all);
  const { percent } = joinedScore(all.map(({ score }) => score));
  const open = () => {
    onLeave();
    navigate({ screen: 'organisationFindings', organisationId: id });
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" className={`plain ${css.link}`} onClick={open}>
          {name}
        </button>
      </th>
      <td>{formatNumber(own.length, language)}</td>
      {SEVERITIES.map((severity) => (
        <td key={severity}>{isCounted ? formatNumber(counts[severity], language) : '…'}</td>
      ))}
      <td>
        {!isCounted ? t('clients.counting') : percent === undefined ? '–' : formatPercent(percent / 100, language)}
      </td>
    </tr>
  );
}
