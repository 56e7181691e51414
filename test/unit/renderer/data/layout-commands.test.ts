import { beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import type { LayoutId } from '../../../../shared/domain/ids.ts';
import { type LayoutContent, layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { openTestCase, type TestCase, visibleContent } from './test-data.ts';

const content = layoutContentSchema.parse({ chapters: [{ kind: 'contents' }, { kind: 'measures' }] });
const title = { de: 'Kurzfassung', en: '' };

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

const create = () => test.commands.createLayout({ title, content });
const stored = (id: LayoutId) => test.database.layouts.get(id as never);

describe('own layouts', () => {
  const changes: Record<string, (id: Awaited<ReturnType<typeof create>>) => Promise<unknown>> = {
    createLayout: () => create(),
    copyLayout: () => test.commands.copyLayout({ title: { de: 'Kopie', en: '' }, content }),
    renameLayout: (id) => test.commands.renameLayout(id, { title: { en: 'Short' } }),
    changeLayout: (id) => test.commands.changeLayout(id, (before) => ({ ...before, form: 'letters' })),
    moveLayout: async (id) => {
      await create();
      await test.commands.moveLayout(id, 1);
    },
    deleteLayout: (id) => test.commands.deleteLayout(id),
    chooseLayout: (id) => test.commands.chooseLayout({ table: 'operations', id: test.operationId }, id),
  };

  it.each(Object.entries(changes))(
    '%s can be undone, done again, and has a name in the history',
    async (name, change) => {
      const id = await create();
      if (name === 'moveLayout') await create();
      const before = await visibleContent(test.database);
      await change(id);
      const after = await visibleContent(test.database);
      expect(after).not.toEqual(before);
      expect((await test.commands.undo())?.label.command).toBe(name);
      if (name !== 'moveLayout') expect(await visibleContent(test.database)).toEqual(before);
      await test.commands.redo();
      expect(await visibleContent(test.database)).toEqual(after);
    },
  );

  it('stand one behind the other', async () => {
    const ids = [await create(), await create(), await create()];
    await test.commands.moveLayout(ids[2] as never, 0);
    const layouts = await test.database.layouts.bulkGet(ids);
    expect(layouts.map((layout) => layout?.order)).toEqual([1, 2, 0]);
  });

  it('are renamed in one language without the other being touched', async () => {
    const id = await create();
    await test.commands.renameLayout(id, { title: { en: 'Short' }, description: { de: 'Für Kunden' } });
    expect(await stored(id)).toMatchObject({
      title: { de: 'Kurzfassung', en: 'Short' },
      description: { de: 'Für Kunden', en: '' },
    });
    expect((await readHistory(test.database)).undo?.label).toMatchObject({
      command: 'renameLayout',
      name: 'Kurzfassung',
    });
  });

  it.each<[string, (id: never) => Promise<unknown>, string]>([
    ['without a title', () => test.commands.createLayout({ title: { de: ' ', en: '' }, content }), 'title'],
    ['that loses its title', (id) => test.commands.renameLayout(id, { title: { de: '' } }), 'title'],
    ['without a chapter', (id) => test.commands.changeLayout(id, (all) => ({ ...all, chapters: [] })), 'content'],
    [
      'with a list that does not exist',
      (id) => test.commands.changeLayout(id, (all) => ({ ...all, form: 'stars' }) as unknown as LayoutContent),
      'content',
    ],
  ])('%s are refused, and nothing changes', async (_, command, field) => {
    const id = await create();
    const before = await visibleContent(test.database);
    await expect(command(id as never)).rejects.toMatchObject({ kind: 'invalid', field });
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('can be changed although they were stored before a choice came', async () => {
    const id = await create();
    const layout = await stored(id);
    await test.database.layouts.put({ ...layout, content: { chapters: content.chapters } } as never);
    await test.commands.changeLayout(id, (all) => ({ ...all, exceptions: [...all.exceptions] }));
    expect((await stored(id))?.content).toEqual(content);
    const before = await readHistory(test.database);
    await test.commands.changeLayout(id, (all) => all);
    expect(await readHistory(test.database)).toEqual(before);
  });

  it('leave, deleted, those who used them with what the one above says, and come back to them', async () => {
    const id = await create();
    await test.commands.chooseLayout({ table: 'organisations', id: test.organisationId }, id);
    await test.commands.chooseLayout({ table: 'operations', id: test.operationId }, id);
    const chosen = async () => [
      (await test.database.organisations.get(test.organisationId))?.layoutId,
      (await test.database.operations.get(test.operationId))?.layoutId,
    ];
    await test.commands.deleteLayout(id);
    expect(await chosen()).toEqual(['', '']);
    await test.commands.undo();
    expect(await chosen()).toEqual([id, id]);
  });
});

describe('the design of annexes', () => {
  const design = () => test.database.annexDesigns.get(test.organisationId);

  it('is kept per organisation, field by field, and undone to what is delivered', async () => {
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#1f4e79', font: 'Arial' });
    await test.commands.setAnnexDesign(test.organisationId, { logo: 'iVBORw0KGgo=', logoType: 'png' });
    expect(await design()).toMatchObject({ accent: '#1f4e79', font: 'Arial', logoType: 'png', letterhead: '' });
    await test.commands.undo();
    await test.commands.undo();
    expect(await design()).toMatchObject({ accent: '', font: '', logo: '', deleted: false });
  });

  it.each([
    ['accent', { accent: 'blue' }],
    ['font', { font: 'Comic Sans' }],
    ['logo', { logo: 'kein base64' }],
    ['letterhead', { letterhead: 'A'.repeat(5_592_412) }],
  ])('refuses a %s that is none', async (field, fields) => {
    await expect(test.commands.setAnnexDesign(test.organisationId, fields as never)).rejects.toMatchObject({ field });
    expect(await design()).toBeUndefined();
  });

  it('needs an organisation', async () => {
    await expect(test.commands.setAnnexDesign(test.operationId as never, {})).rejects.toMatchObject({
      kind: 'notFound',
    });
  });
});
