/** Random commands about layouts, designs, and what becomes of versions. Nothing is exported: undo would end there. */
import fc from 'fast-check';
import type { TomDatabase } from '../../../renderer/data/database.ts';
import type { LayoutId, OperationId } from '../../../shared/domain/ids.ts';
import { layoutContentSchema, MEASURE_FORMS } from '../../../shared/domain/layout.ts';
import { name, named, nothing, on, someMeasure, step } from './command-step.ts';

const content = layoutContentSchema.parse({ chapters: [{ kind: 'contents' }, { kind: 'measures' }] });
const someForm = fc.constantFrom(...MEASURE_FORMS);
const TABLES = ['organisations', 'operations'] as const;

export const layoutSteps = [
  step('createLayout', named, ({ commands }, de) =>
    commands.createLayout({ title: { de: `Aufbau ${de}`, en: '' }, content }),
  ),
  step('copyLayout', named, ({ commands }, de) =>
    commands.copyLayout({ title: { de: `Kopie ${de}`, en: '' }, content }),
  ),
  on('layouts', 'renameLayout', named, ({ commands }, id, en) => commands.renameLayout(id, { title: { en } })),
  on('layouts', 'changeLayout', fc.tuple(someForm), ({ commands }, id, form) =>
    commands.changeLayout(id, (before) => ({ ...before, form })),
  ),
  on('layouts', 'moveLayout', fc.tuple(fc.nat(3)), ({ commands }, id, index) => commands.moveLayout(id, index)),
  on('layouts', 'deleteLayout', nothing, ({ commands }, id) => commands.deleteLayout(id)),
  ...TABLES.map((table) =>
    on(table, 'chooseLayout', fc.tuple(fc.boolean()), async ({ commands, database }, id, isOwn) => {
      const own = await database.layouts.filter(({ deleted }) => !deleted).first();
      await commands.chooseLayout({ table, id }, (isOwn && own?.id) || ('standard' as LayoutId));
    }),
  ),
  on('operations', 'chooseForAnnex', fc.tuple(fc.constantFrom('', 'prose')), ({ commands }, id, annexForm) =>
    commands.chooseForAnnex({ kind: 'operation', id }, { annexForm }),
  ),
  on('organisations', 'setAnnexDesign', fc.tuple(fc.constantFrom('', 'Arial', 'Georgia')), ({ commands }, id, font) =>
    commands.setAnnexDesign(id, { font }),
  ),
  on('versions', 'setVersionReason', fc.tuple(someMeasure, name), ({ commands }, id, measure, reason) =>
    commands.setVersionReason(id, measure, reason),
  ),
  on('operations', 'acceptVersion', named, async ({ commands, database }, operationId, by) => {
    const version = await releasedVersion(database, operationId);
    if (version && !version.withdrawnOn) await commands.acceptVersion(version.id, '2026-11-25', by);
  }),
  on('operations', 'withdrawVersion', named, async ({ commands, database }, operationId, why) => {
    const version = await releasedVersion(database, operationId);
    if (version) await commands.withdrawVersion(version.id, '2026-11-26', `weil ${why}`);
  }),
];

async function releasedVersion({ releases, versions }: TomDatabase, operationId: OperationId) {
  const release = await releases.filter((it) => it.operationId === operationId && !it.deleted).first();
  return release && versions.get(release.id);
}
