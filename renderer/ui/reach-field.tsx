import { Radio } from '@mantine/core';
import type { OwnMeasure } from '../../shared/domain/house-records.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from '../data/data-context.tsx';
import { type Reach, useMeasureUsers, usersOutside } from '../data/measure-users.ts';
import { useOperation, useOrganisation } from '../data/queries.ts';
import { useText } from '../text/use-text.ts';
import { attempt } from './attempt.ts';
import css from './reach-field.module.css';

interface ReachFieldProps {
  measure: Pick<OwnMeasure, 'id' | 'organisationId' | 'operationId'>;
  /** The organisation that is open, to whose measures this one may belong. */
  organisationId: OrganisationId | null;
  /** The operation that is open. */
  operationId?: OperationId;
}

const REACHES = ['operation', 'organisation', 'house'] as const;
type ReachName = (typeof REACHES)[number];

/**
 * For whom a measure of the user's own is there: one operation, an organisation, or everybody. It can shrink only as long
 * as nobody would lose it who has answered it.
 */
export function ReachField({ measure, organisationId, operationId }: ReachFieldProps) {
  const { commands } = useData();
  const t = useText('ui');
  const users = useMeasureUsers(measure.id);
  const owner = measure.organisationId || organisationId;
  const only = measure.operationId || operationId;
  const organisation = useOrganisation(owner ?? undefined);
  const operation = useOperation(only || undefined);
  const current: ReachName = measure.operationId ? 'operation' : measure.organisationId ? 'organisation' : 'house';

  const reaches: Record<ReachName, Reach | null> = {
    operation: owner && only ? { organisationId: owner, operationId: only } : null,
    organisation: owner ? { organisationId: owner, operationId: '' } : null,
    house: { organisationId: '', operationId: '' },
  };
  const names: Record<ReachName, string> = {
    operation: t('reach.operation', { name: operation?.name ?? '' }),
    organisation: t('reach.organisation', { name: organisation?.name ?? '' }),
    house: t('reach.house'),
  };
  const choose = attempt(async (name: string) => {
    const reach = reaches[name as ReachName];
    if (reach) await commands.promoteOwnMeasure(measure.id, reach);
  });

  return (
    <Radio.Group aria-label={t('reach.label')} value={current} onChange={(name) => void choose(name)}>
      <div className={css.choices}>
        {REACHES.map((name) => {
          const reach = reaches[name];
          const outside = reach && users ? usersOutside(users, reach) : [];
          if (!reach) return null;
          return (
            <Radio
              key={name}
              value={name}
              label={names[name]}
              disabled={name !== current && (!users || outside.length > 0)}
              description={name !== current && outside.length > 0 ? whoAnswered(outside, reach) : undefined}
            />
          );
        })}
      </div>
    </Radio.Group>
  );

  /** Names one of those who would lose the measure: operations of the same organisation, or other organisations. */
  function whoAnswered(outside: NonNullable<typeof users>, reach: Reach): string {
    const isHere = outside.every((user) => user.organisationId === reach.organisationId);
    const names = [
      ...new Set(outside.map((user) => (isHere && user.operationId ? user.operation : user.organisation))),
    ];
    return t(isHere ? 'reach.answeredInOperation' : 'reach.answeredByOrganisation', {
      count: names.length,
      name: names[0] ?? '',
      others: names.length - 1,
    });
  }
}
