import type { Block, Inline, TableBlock } from '../../../../shared/annex/document.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { Inlines, Line } from './line.tsx';
import type { PartRange } from './page-flow.ts';
import css from './paper.module.css';

/** The parties to the contract side by side. */
export function Parties({ block: { parties, title } }: { block: Extract<Block, { kind: 'parties' }> }) {
  return (
    <section className={css.parties} aria-label={title}>
      {inOrder(parties, (party) => (
        <div>
          <Line style="partyRole">{party.role}</Line>
          <Line style="partyName">{party.name}</Line>
          {inOrder(party.lines, (line) => (
            <Line style="tableCell">
              <Inlines inlines={[line]} />
            </Line>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A table, or those of its rows that stand on this sheet; the head row is repeated. */
export function Table({ table, rows = { from: 0, to: table.rows.length } }: { table: TableBlock; rows?: PartRange }) {
  return (
    <table className={css.table} aria-label={table.title}>
      <colgroup>
        {inOrder(table.columns, ({ share }) => (
          <col style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      {table.hasHead && (
        <thead>
          <tr>
            {inOrder(table.columns, (column) => (
              <th scope="col">
                <Line as="div" style="tableHead">
                  {column.title}
                </Line>
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {inOrder(table.rows.slice(rows.from, rows.to), (row) => (
          <tr>
            {inOrder(row, (cell, column) => (
              <Cell inlines={cell} isTitle={table.hasRowTitles && column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ inlines, isTitle }: { inlines: readonly Inline[]; isTitle: boolean }) {
  const content = (
    <Line as="div" style={isTitle ? 'rowTitle' : 'tableCell'}>
      <Inlines inlines={inlines} />
    </Line>
  );
  return isTitle ? <th scope="row">{content}</th> : <td>{content}</td>;
}
