/** Fictional operations of one organisation that share most of what they do. */
import type { AnnexInput } from '../../../../../shared/annex/annex-input.ts';
import type { FurtherOperation } from '../../../../../shared/annex/annex-records.ts';
import type { Language } from '../../../../../shared/domain/localised.ts';
import { operationSchema } from '../../../../../shared/domain/organisation-records.ts';
import type { Operation } from '../../../../../shared/domain/records.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { assessment, groupState, operation, sampleInput, uuid } from '../annex-samples.ts';
import { DATA_CENTRE } from '../target-samples.ts';

export const anotherOperation = (n: number, name: string, fields: Partial<Operation> = {}): Operation =>
  operationSchema.parse({ ...operation, id: uuid(n), name, ...fields });

/** "Newsletter" says most as the first operation does, has a site of its own and no access to rooms. */
export function newsletter(): FurtherOperation {
  return {
    operation: anotherOperation(3, 'Newsletter', {
      subject: 'Versand des Newsletters',
      contractNumber: 'AV-9',
      contractDate: '2026-05-01',
      purposes: 'Unterrichtung der Mitglieder',
      siteIds: [DATA_CENTRE.id],
      partyIds: [],
    }),
    assessments: [
      assessment('ZUT-01'),
      assessment('ZUT-01', { target: siteTarget(DATA_CENTRE.id), note: 'Mit Wachdienst.' }),
      assessment('ZUG-01', { values: { minLength: 10, blocklist: true } }),
      assessment('ZUG-02', { status: 'partial', values: { delay: 10 }, note: 'Nur Notebooks.' }),
      assessment('VER-01'),
      assessment('VER-02', { status: 'planned' }),
      assessment('ZUT-03', { status: 'planned', plannedFor: '2027-06-30' }),
    ],
    groupStates: [
      groupState('b', 'b1.3', 'notRelevant', 'Klarnamen sind nötig'),
      groupState('b', 'b3', 'notRelevant', 'Der Versand kann warten'),
    ],
  };
}

/** In everything like the first operation. */
export function twin(): FurtherOperation {
  const { assessments, groupStates } = sampleInput('b');
  return { operation: anotherOperation(4, 'Archiv'), assessments, groupStates };
}

export const severalInput = (further: readonly FurtherOperation[], language: Language = 'de'): AnnexInput => ({
  ...sampleInput('b', language),
  sites: [DATA_CENTRE],
  further,
});
