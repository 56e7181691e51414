import { VisuallyHidden } from '@mantine/core';
import type { Status } from '../../../../shared/domain/status.ts';
import { targetId } from '../../../../shared/domain/target.ts';
import { useText } from '../../../text/use-text.ts';
import { STATUS_LOOK, StatusIcon } from '../../../ui/status.tsx';
import { type TargetOption, useFrame } from '../frame.ts';
import { useOtherAnswers } from '../layers.ts';
import { changeView } from '../view-store.ts';
import { useShownAnswer } from './shown-answer.ts';
import css from './targets.module.css';
import { useShortValues } from './use-short-values.ts';

/** Whom this answer is about, and whom else the measure has been answered for; a click leads there. */
export function Targets({ status }: { status: Status }) {
  const { targets, target } = useFrame();
  const { measure, answer } = useShownAnswer();
  const t = useText('answer');
  const others = useOtherAnswers(measure.id);
  const current = targets.find((option) => option.target === target);
  const rows = targets.flatMap((option) => {
    if (option.target === target) return [{ option, status, values: answer.values }];
    const other = others.find((one) => one.target === option.target);
    return other ? [{ option, status: other.answer.status, values: other.answer.values }] : [];
  });
  if (!current || (others.length === 0 && current.kind === 'general')) return null;
  return (
    <section className={css.targets}>
      <PerformedBy option={current} />
      {others.length > 0 && (
        <table className={css.table}>
          <caption className="label">{t('targets.title')}</caption>
          <VisuallyHidden component="thead">
            <tr>
              <th scope="col">{t('targets.target')}</th>
              <th scope="col">{t('targets.status')}</th>
              <th scope="col">{t('targets.values')}</th>
            </tr>
          </VisuallyHidden>
          <tbody>
            {rows.map((row) => (
              <TargetRow key={row.option.target} {...row} isCurrent={row.option.target === target} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface TargetRowProps {
  option: TargetOption;
  status: Status;
  values: Parameters<ReturnType<typeof useShortValues>>[0];
  isCurrent: boolean;
}

function TargetRow({ option, status, values, isCurrent }: TargetRowProps) {
  const { scope } = useFrame();
  const words = useText('ui');
  const short = useShortValues()(values);
  return (
    <tr data-current={isCurrent || undefined}>
      <th scope="row">
        <button
          type="button"
          className={`plain ${css.name}`}
          aria-current={isCurrent || undefined}
          onClick={() => changeView(scope.id, { target: option.target })}
        >
          {option.label}
        </button>
      </th>
      <td className={css.status} style={{ color: STATUS_LOOK[status].textColor }}>
        <StatusIcon status={status} decorative /> {words(`status.${status}`)}
      </td>
      <td className={css.values} title={short}>
        {short}
      </td>
    </tr>
  );
}

/** Own staff, somebody who runs a site, a party, or the client. */
function PerformedBy({ option: { kind, label, target } }: { option: TargetOption }) {
  const { sites } = useFrame();
  const t = useText('answer');
  const operator = kind === 'site' ? sites.find(({ id }) => id === targetId(target))?.operator : '';
  return (
    <p className={css.by}>
      {operator
        ? t('targets.performedBy.operator', { name: label, operator })
        : t(`targets.performedBy.${kind}`, { name: label })}
    </p>
  );
}
