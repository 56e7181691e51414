import type { Area } from '../../../../shared/domain/catalogue.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack, type StatusCounts } from '../../../ui/stack.tsx';
import { TermLine } from '../../../ui/term-line.tsx';
import css from './area-bars.module.css';
import { shareOf } from './operation-figures.ts';

interface AreaBarsProps {
  areas: readonly { area: Pick<Area, 'id' | 'title'>; counts: StatusCounts }[];
  chosen: AreaId | undefined;
  onChoose: (areaId: AreaId | undefined) => void;
}

/** A small bar of statuses for each control area; a chosen one narrows the list of operations to it. */
export function AreaBars({ areas, chosen, onChoose }: AreaBarsProps) {
  const t = useText('overview');
  const language = useLanguage();
  return (
    <section className={css.areas} aria-labelledby="overview-areas" data-region>
      <h2 id="overview-areas" className={css.title} title={t('areas.hint')}>
        {t('areas.title')}
      </h2>
      <ul>
        {areas.map(({ area, counts }) => {
          const isChosen = area.id === chosen;
          return (
            <li key={area.id}>
              <button
                type="button"
                className={`plain ${css.area}`}
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? undefined : area.id)}
              >
                <TermLine title={area.title} />
                <span className={css.bar}>
                  <Stack counts={counts} />
                </span>
                <span className={css.share}>{formatPercent(shareOf(counts), language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
