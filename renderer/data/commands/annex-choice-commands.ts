import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import { given } from './given.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Choices for an annex on top of its layout. */
export type AnnexFields = Pick<
  FieldsOf<'operations'>,
  'annexSchemeId' | 'annexForm' | 'annexUnwanted' | 'annexAlsoFor'
>;

export function annexChoiceCommands({ run }: Engine) {
  return {
    /**
     * Keeps what is chosen for the annex of an operation, or for the organisation's own. Throws `notFound` for further
     * operations that are not there (any more) and `invalid` for those of another organisation.
     */
    async chooseForAnnex(scope: Scope, fields: AnnexFields): Promise<void> {
      await run(
        async (unit) => {
          const { annexAlsoFor, ...common } = given(fields);
          if (scope.kind === 'organisation') return unit.update('organisations', scope.id, common);
          await checkFurther(unit, scope.id, annexAlsoFor ?? []);
          return unit.update('operations', scope.id, { ...common, ...(annexAlsoFor && { annexAlsoFor }) });
        },
        ({ name }) => ({ command: 'chooseForAnnex', count: 1, name }),
      );
    },
  };
}

async function checkFurther(unit: UnitOfWork, id: string, ids: NonNullable<AnnexFields['annexAlsoFor']>) {
  if (ids.length === 0) return;
  const { organisationId } = await unit.existing('operations', id);
  for (const further of ids) {
    const operation = await unit.existing('operations', further);
    if (operation.organisationId !== organisationId) throw new CommandProblem('invalid', { field: 'annexAlsoFor' });
  }
}
