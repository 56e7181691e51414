import {
  changedRecords,
  type UpgradedRecord,
  upgradeContent,
} from '../../../shared/catalogue/upgrade/upgrade-content.ts';
import { upgradeSources } from '../../../shared/catalogue/upgrade/upgrade-sources.ts';
import type { UpgradeDecisions, UpgradeStep } from '../../../shared/catalogue/upgrade/upgrade-step.ts';
import { newCatalogueChoice } from '../../../shared/domain/new-house-records.ts';
import { blankOf } from '../../../shared/domain/new-records.ts';
import type { RecordOf } from '../../../shared/domain/records.ts';
import { readUpgradeContent } from '../upgrade-source.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import { rememberSources } from './remember-sources.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export function upgradeCommands({ run }: Engine) {
  return {
    /**
     * Goes on with a newer version of the catalogue: all answers of everybody and the choice in one step. Worked out anew
     * from what is stored at this moment, so that nothing typed since the dry run is lost. Without effect when the newer
     * version is in use already.
     *
     * @param catalogueId id of the catalogue, as in its manifest
     */
    async upgradeCatalogue(
      catalogueId: string,
      steps: readonly UpgradeStep[],
      decisions: UpgradeDecisions,
    ): Promise<void> {
      const [from, to] = [steps[0]?.from.manifest.version, steps.at(-1)?.to.manifest.version];
      if (!from || !to) return;
      await run(
        async (unit, state) => {
          const stored = await unit.stores.catalogueChoices.get(catalogueId);
          const choice = stored ?? newCatalogueChoice(catalogueId, from);
          if (choice.version === to) return;
          if (choice.version !== from) throw new CommandProblem('other');
          unit.amend('catalogueChoices', choice, { version: to });
          const before = await readUpgradeContent(unit.stores, steps);
          const { content } = upgradeContent(before, steps, decisions);
          for (const changed of changedRecords(before, content)) stage(unit, changed);
          await rememberSources(unit, state, upgradeSources(before, content, steps));
        },
        () => ({ command: 'upgradeCatalogue', count: 1, name: to }),
      );
    },
  };
}

/** Answers and placements are named after what they are about, and a blank one means none; the rest is made new. */
function stage(unit: UnitOfWork, { table, before, after }: UpgradedRecord): void {
  if (before && !before.deleted) unit.replace(table, before as RecordOf<typeof table>, after as RecordOf<typeof table>);
  else if (table === 'assessments') {
    const answer = after as RecordOf<'assessments'>;
    unit.replace(table, (before as typeof answer) ?? blankOf(table, answer), answer);
  } else unit.create(table, after as RecordOf<typeof table>);
}
