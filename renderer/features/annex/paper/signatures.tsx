import { type SignaturesBlock, signatureRows } from '../../../../shared/annex/document.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { Line } from './line.tsx';
import css from './paper.module.css';

/** Lines to sign on, side by side: a table as in the Word file. */
export function Signatures({ block }: { block: SignaturesBlock }) {
  return (
    <table className={css.signatures} aria-label={block.title}>
      <tbody>
        <tr>
          {inOrder(block.parties, ({ role, name }) => (
            <td>
              <Line style="partyRole">{role}</Line>
              <Line style="partyName">{name}</Line>
            </td>
          ))}
        </tr>
        {inOrder(signatureRows(block), (row) => (
          <tr>
            {inOrder(row, (line) => (
              <td>
                <Line style="signature">
                  <span className={line ? css.signatureLine : undefined}>{line}</span>
                </Line>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
