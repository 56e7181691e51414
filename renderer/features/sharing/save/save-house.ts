/** Passing the house catalogue on as a file, or a selection of it. */
import { filePart } from '../../../../shared/annex/file-name.ts';
import { countUnits, houseUnits, saysSomething } from '../../../../shared/domain/house-units.ts';
import { narrowedHouse } from '../../../../shared/domain/narrow-house.ts';
import { houseForOutsiders } from '../../../../shared/domain/outsider-case.ts';
import type { HouseContext } from '../../../../shared/file-format/house-file.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { type CollectedHouse, collectHouse } from '../../../data/collect-case.ts';
import { flushDrafts } from '../../../data/drafts.ts';
import { rememberSent } from '../../../data/merge/merge-bases.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import { handOver, headOf } from '../hand-over.ts';
import { type Step, withProgress } from '../progress/with-progress.tsx';
import type { Sharing } from '../sharing-context.ts';
import { askWhatToPassOn, type HouseChoice } from './house-dialog.tsx';
import { houseTree, idsBesidesPhrases, idsIn } from './house-tree.ts';

/**
 * Asks what of it and where to, and writes that there. Failures are said, not thrown.
 *
 * @param unitIds what is chosen at first; nothing named: all of it but phrases
 */
export async function saveHouse(sharing: Sharing, unitIds: readonly string[] = [], now = new Date()): Promise<void> {
  const t = textFor('sharing');
  try {
    // Never a file that lacks the newest text.
    if (!(await flushDrafts())) return notifyProblem(t('house.notSaved'), t('house.draftRefused'));
    const collected = await collectHouse(sharing.data.database);
    const units = houseUnits(collected.content);
    if (unitIds.length > 0 && !unitIds.some((id) => units.has(id))) {
      return notifyProblem(t('house.notOfHouse'), t('house.ofOrganisations', { count: 1 }));
    }
    if (countUnits(collected.content) === 0) {
      return notifyProblem(t('house.nothingToSave'), t('house.nothingToSaveText'), { isPassing: true });
    }
    const choice = await ask(sharing, collected, unitIds);
    if (choice) await write(sharing, chosenOf(collected, choice), choice, now);
  } catch {
    notifyProblem(t('house.notSaved'), t('save.unexpected'));
  }
}

async function ask({ data }: Sharing, { content }: CollectedHouse, unitIds: readonly string[]) {
  const t = textFor('sharing');
  const tree = houseTree(content, data.catalogue, currentLanguage(), {
    measures: t('house.branches.measures'),
    schemes: t('house.branches.schemes'),
    rules: t('house.branches.rules'),
    layouts: t('house.branches.layouts'),
    phrases: t('house.branches.phrases'),
  });
  const all = tree.flatMap(idsIn);
  const wanted = all.filter((id) => unitIds.includes(id));
  const ofOrganisations = data.database.ownMeasures.filter((it) => it.organisationId !== '' && !it.deleted);
  return askWhatToPassOn({
    house: content,
    tree,
    first: new Set(wanted.length > 0 ? wanted : idsBesidesPhrases(tree)),
    measuresOfOrganisations: await ofOrganisations.count(),
  });
}

interface ChosenHouse extends CollectedHouse {
  scope: HouseContext['scope'];
}

/** What was chosen and what that needs. Whoever gets wording only has not thereby seen anything. */
function chosenOf({ content, seen }: CollectedHouse, { unitIds, isWhole, audience }: HouseChoice): ChosenHouse {
  // What says nothing any more is not in the tree, and tells others what was deleted.
  const silent = [...houseUnits(content)].flatMap(([id, records]) => (saysSomething(records) ? [] : [id]));
  const chosen = narrowedHouse(content, isWhole ? new Set([...unitIds, ...silent]) : unitIds);
  if (audience === 'outsiders') {
    return { content: houseForOutsiders(chosen), seen: {}, scope: { kind: 'house', audience: 'outsiders' } };
  }
  const scopes = houseUnits(chosen);
  return {
    content: chosen,
    seen: Object.fromEntries(Object.entries(seen).filter(([id]) => scopes.has(id))),
    scope: { kind: 'house' },
  };
}

async function write(
  sharing: Sharing,
  { content, ...context }: ChosenHouse,
  { isWhole, passphrase }: HouseChoice,
  now: Date,
): Promise<void> {
  const t = textFor('sharing');
  const steps: readonly Step[] = passphrase ? ['write', 'encrypt'] : ['write'];
  const head = await headOf(sharing, now);
  const written = await withProgress(t('house.saveTitle'), steps, (progress) =>
    sharing.writeHouse(content, { ...head, ...context }, passphrase, progress),
  );
  // Given up.
  if (!written) return;
  if (!written.ok) return notifyProblem(t('house.notSaved'), t('house.tooLarge'));
  const name = t(isWhole ? 'house.filePart' : 'house.filePartSelection');
  const savedAs = await handOver(
    sharing.platform,
    { kind: 'house', suggestedName: `${filePart(name)}_${localDay(now)}.tomkatalog`, bytes: written.value },
    {
      done: (saved) => t('house.saved', { name: saved }),
      failed: t('house.notSaved'),
    },
  );
  if (savedAs) await rememberSent(sharing.data.database, { content, scope: context.scope });
}
