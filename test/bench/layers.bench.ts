/** What holds in each operation, with what it inherits from its organisation: up to 250,000 answers. */
import { layeredAnswers } from '../../shared/domain/effective-answers.ts';
import type { MeasureId, OperationId } from '../../shared/domain/ids.ts';
import { emptyAssessment } from '../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../shared/domain/records.ts';
import { GENERAL } from '../../shared/domain/target.ts';
import { ORGANISATION, uuid } from './cases/many-measures.ts';
import type { Bench } from './harness/bench.ts';

const OPERATIONS = [5, 25, 100, 500];
const MEASURES = 500;
const NOTE = 'Besucher werden am Empfang erfasst und begleitet.';

export const layers: Bench = {
  name: 'layers',
  what: `What holds in every operation with ${MEASURES} answers each (500 operations: 250,000 answers), half of them with fields of the organisation, beside laying the records of both layers over each other as a whole.`,
  async run({ race }) {
    const above = answersOf({ kind: 'organisation', id: ORGANISATION }, 'above');
    const points = [];
    for (const size of OPERATIONS) {
      const operations = Array.from({ length: size }, (_, number) => {
        const scope: Scope = { kind: 'operation', id: uuid(2, number) as OperationId };
        return { scope, own: answersOf(scope, 'own') };
      });
      const { app: samples, least: reference } = await race({
        app: () => operations.map(({ scope, own }) => layeredAnswers(scope, own, above, [GENERAL]).size),
        least: () => operations.map(({ own }) => overlaid(own, above).size),
      });
      points.push({ size, samples, reference });
    }
    return [
      {
        name: 'answers that hold',
        unit: 'ms',
        reference: 'records laid over each other',
        sizes: 'operations',
        points,
        budgets: [
          { of: 'growth', atMost: 1.1, from: 'house' },
          { of: 'ratioGrowth', atMost: 0.1, from: 'house' },
        ],
      },
    ];
  },
};

/** The organisation has notes for all; every second answer of an operation leaves its note to it. */
function answersOf(scope: Scope, layer: 'own' | 'above'): Assessment[] {
  return Array.from({ length: MEASURES }, (_, index) => {
    const note = layer === 'above' || index % 2 === 0 ? { note: `${NOTE} ${layer}` } : {};
    const blank = emptyAssessment(scope, `LRG-${String(index).padStart(3, '0')}` as MeasureId);
    return { ...blank, status: 'implemented', ...note } as Assessment;
  });
}

/** Each answer once, without a look at its fields. */
function overlaid(own: readonly Assessment[], above: readonly Assessment[]): Map<string, Assessment> {
  const keyOf = ({ measureId, target }: Assessment) => `${measureId}/${target}`;
  const result = new Map(above.map((answer) => [keyOf(answer), answer]));
  for (const answer of own) result.set(keyOf(answer), { ...result.get(keyOf(answer)), ...answer });
  return result;
}
