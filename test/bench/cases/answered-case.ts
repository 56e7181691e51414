/** A case in which every measure is answered, as rules see it. */
import { factsOf } from '../../../shared/domain/facts.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { emptyAssessment, newOperation, newOrganisation } from '../../../shared/domain/new-records.ts';
import { withSubParameters } from '../../../shared/domain/parameter.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import type { FindingsCase } from '../../../shared/findings/finding.ts';
import { type ManyMeasures, ORGANISATION, uuid } from './many-measures.ts';

export const TODAY = '2026-11-22';
const NOTES = ['', 'Geeignete Maßnahmen sind getroffen.', 'Der Empfang prüft jeden Besuch und gibt einen Ausweis aus.'];

/** @param number of the operation, so that several cases differ */
export function answeredCase({ catalogue, measures, ownMeasures }: ManyMeasures, number = 0): FindingsCase {
  const id = uuid(2, number) as OperationId;
  const scope: Scope = { kind: 'operation', id };
  const organisation = newOrganisation({ id: ORGANISATION }, { name: 'Muster GmbH' });
  const operation = newOperation({ id, organisationId: ORGANISATION }, { name: 'Lohn', protectionNeed: 'high' });
  const answers = measures.map((measure, index): [string, Assessment] => {
    const options = withSubParameters(measure.parameters).flatMap(({ parameter }) =>
      parameter.type === 'choice' ? [[parameter.id, parameter.options[0]?.id]] : [],
    );
    const said = {
      status: 'implemented',
      note: `${NOTES[index % NOTES.length]} ${number} ${index}`,
      values: Object.fromEntries(options),
    };
    return [`${measure.id}/-`, { ...emptyAssessment(scope, measure.id), ...said } as Assessment];
  });
  return {
    ...{ scope, catalogue, organisation, operation, ownMeasures, today: TODAY },
    facts: factsOf(operation, organisation, []),
    answers: new Map(answers),
    ...{ groupStates: [], parties: [], sites: [], versions: [] },
  };
}

/** The same case after somebody has written a note. */
export function ticked(it: FindingsCase, tick: number): FindingsCase {
  const all = [...it.answers];
  const [key, answer] = all[tick % all.length] as [string, Assessment];
  return { ...it, answers: new Map(it.answers).set(key, { ...answer, note: `Notiz ${tick}` }) };
}
