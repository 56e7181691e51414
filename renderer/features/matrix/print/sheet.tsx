import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { STATUS_DISPLAY_ORDER, STATUS_LOOK } from '../../../ui/status.tsx';
import type { PrintLine, SheetContent } from './pages.ts';
import css from './print.module.css';
import type { PrintedColumn } from './printed-column.ts';

export interface SheetHead {
  /** Of the organisation. */
  name: string;
  /** Date, grouping and filter. */
  facts: readonly string[];
}

interface SheetProps extends SheetContent {
  head: SheetHead;
  scheme: Scheme;
  pinned: number;
  /** From 1. */
  page: number;
  pages: number;
}

/** A sheet of A3: its head, the names of its columns, lines, and what the signs mean. */
export function Sheet({ lines, columns, head, scheme, pinned, page, pages }: SheetProps) {
  const t = useText('matrix');
  return (
    <section className={css.sheet} aria-label={t('print.page', { page, pages })}>
      <div className={css.head}>
        <b>
          {t('print.heading')} · {head.name}
        </b>
        <span className={css.facts}>{[...head.facts, t('print.page', { page, pages })].join(' · ')}</span>
      </div>
      <table className={css.grid}>
        <thead>
          <tr className={css.names}>
            <th className={css.corner}>{t('measure')}</th>
            {columns.map(({ id, name }, index) => (
              <th key={id} scope="col" className={index < pinned ? `${css.column} ${css.pinned}` : css.column}>
                <span>{index < pinned ? t('organisationColumn') : name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.kind === 'section' ? line.groupId : line.measure.id}
              line={line}
              columns={columns}
              scheme={scheme}
            />
          ))}
        </tbody>
      </table>
      <SheetLegend hasLayers={pinned > 0} />
    </section>
  );
}

interface LineProps extends Pick<SheetProps, 'columns' | 'scheme'> {
  line: PrintLine;
}

function Line({ line, columns, scheme }: LineProps) {
  const t = useText('matrix');
  const language = useLanguage();
  if (line.kind === 'section') {
    const title = scheme.groups.find(({ id }) => id === line.groupId)?.title;
    const name = title ? inLanguage(title, language) : '';
    return (
      <tr className={css.section}>
        <th colSpan={columns.length + 1}>{line.isContinued ? t('print.continued', { name }) : name}</th>
      </tr>
    );
  }
  const { measure } = line;
  return (
    <tr className={css.line}>
      <th scope="row">
        {!measure.isOwn && <span className={css.id}>{measure.id}</span>}
        {inLanguage(measure.title, language)}
      </th>
      {columns.map(cellOf)}
    </tr>
  );

  function cellOf(column: PrintedColumn) {
    const status = column.status(measure);
    const { icon: Shape, color } = STATUS_LOOK[status];
    const grey = column.grey(measure);
    const marks = {
      'data-origin': column.origin(measure) ?? undefined,
      'data-exceptions': column.exceptions(measure).length > 0 || undefined,
    };
    return (
      <td key={column.id} data-grey={grey ?? undefined} {...marks}>
        {grey !== 'elsewhere' && <Shape stroke={1.75} color={color} aria-hidden="true" />}
      </td>
    );
  }
}

function SheetLegend({ hasLayers }: { hasLayers: boolean }) {
  const t = useText('matrix');
  const words = useText('ui');
  return (
    <div className={css.legend}>
      {STATUS_DISPLAY_ORDER.map((status) => {
        const { icon: Shape, color } = STATUS_LOOK[status];
        return (
          <span key={status}>
            <Shape stroke={1.75} color={color} aria-hidden="true" /> {words(`status.${status}`)}
          </span>
        );
      })}
      {hasLayers && (
        <>
          <span>
            <i className={css.mark} /> {t('legend.deviating')}
          </span>
          <span>
            <i className={css.exception} /> {t('legend.exceptions')}
          </span>
          <span>{t('print.inherited')}</span>
          <span>{t('print.grey')}</span>
        </>
      )}
      <span className={css.internal}>{t('print.internal')}</span>
    </div>
  );
}
