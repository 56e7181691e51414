import { readLayoutContent } from '../../../shared/catalogue/layouts.ts';
import type { LayoutId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { LayoutContent } from '../../../shared/domain/layout.ts';
import type { OwnLayout } from '../../../shared/domain/layout-records.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { newOwnLayout } from '../../../shared/domain/new-house-records.ts';
import { type FieldsOf, newAnnexDesign } from '../../../shared/domain/new-records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = OwnLayout['id'];
type Named = Pick<OwnLayout, 'title' | 'content'> & Partial<Pick<OwnLayout, 'description'>>;
/** A text in one language leaves the other as it is stored. */
type Texts = Partial<Record<'title' | 'description', Partial<OwnText>>>;

/** How annexes are made up (layouts of the house catalogue), which layout is in use, and how annexes look. */
export function layoutCommands({ run }: Engine, newId: () => string) {
  const create = (command: 'createLayout' | 'copyLayout', fields: Named): Promise<Id> => {
    const id = newId() as Id;
    return run(
      async (unit) => {
        checkTitle(fields.title);
        const order = 1 + Math.max(-1, ...(await layoutsInOrder(unit)).map((layout) => layout.order));
        unit.create('layouts', newOwnLayout({ id, ...given(fields), order }));
        return id;
      },
      () => ({ command, count: 1, name: nameOf(fields.title) }),
    );
  };

  return {
    /** Last of the own layouts. Refused as `invalid` without a title in either language. */
    createLayout: (fields: Named): Promise<Id> => create('createLayout', fields),

    /** The same from one that is there, delivered or own: `content` is what it holds. */
    copyLayout: (fields: Named): Promise<Id> => create('copyLayout', fields),

    /** Another title or description. A title that would be empty in both languages is refused as `invalid`. */
    async renameLayout(id: Id, { title, description }: Texts, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('layouts', id);
          const after = {
            title: { ...before.title, ...given(title ?? {}) },
            description: { ...before.description, ...given(description ?? {}) },
          };
          checkTitle(after.title);
          await unit.update('layouts', id, after);
          return after;
        },
        (after) => ({ command: 'renameLayout', count: 1, name: nameOf(after.title) }),
        options,
      );
    },

    /**
     * Other content, worked out from what is stored at that moment, so that two edits in a row never undo one another.
     * Refused as `invalid` when it is none, such as without any chapter.
     */
    async changeLayout(id: Id, change: (content: LayoutContent) => LayoutContent, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('layouts', id);
          // Choices that came after it was stored have no value there yet.
          const content = readLayoutContent(before.content) ?? before.content;
          const changed = change(content);
          if (changed !== content) await unit.update('layouts', id, { content: changed });
          return before;
        },
        ({ title }) => ({ command: 'changeLayout', count: 1, name: nameOf(title) }),
        options,
      );
    },

    /** Elsewhere among the own layouts: before the one at `index`. */
    async moveLayout(id: Id, index: number): Promise<void> {
      await run(
        async (unit) => {
          const layout = await unit.existing('layouts', id);
          const others = (await layoutsInOrder(unit)).filter((it) => it.id !== id);
          for (const [order, it] of others.toSpliced(index, 0, layout).entries()) {
            await unit.update('layouts', it.id, { order });
          }
          return layout;
        },
        ({ title }) => ({ command: 'moveLayout', count: 1, name: nameOf(title) }),
      );
    },

    /** Who used it has none of its own any more: operations follow their organisation, organisations the standard. */
    async deleteLayout(id: Id): Promise<void> {
      await run(
        async (unit) => {
          const layout = await unit.delete('layouts', id);
          for (const table of ['organisations', 'operations'] as const) {
            const users = await unit.stores[table].filter((it) => it.layoutId === id && !it.deleted).toArray();
            for (const user of users) await unit.update(table, user.id, { layoutId: '' });
          }
          return layout;
        },
        ({ title }) => ({ command: 'deleteLayout', count: 1, name: nameOf(title) }),
      );
    },

    /** By which layout the annexes of an organisation, or that of one operation, are made; '' = as the one above says. */
    async chooseLayout(
      { table, id }: { table: 'organisations' | 'operations'; id: string },
      layoutId: LayoutId | '',
    ): Promise<void> {
      await run(
        (unit) => unit.update(table, id, { layoutId }),
        ({ name }) => ({ command: 'chooseLayout', count: 1, name }),
      );
    },

    /** Colours, font, logo and letterhead of all annexes of an organisation. */
    async setAnnexDesign(id: OrganisationId, fields: FieldsOf<'annexDesigns'>, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const organisation = await unit.existing('organisations', id);
          await unit.updateOrBegin('annexDesigns', newAnnexDesign({ id }), { ...given(fields), deleted: false });
          return organisation;
        },
        ({ name }) => ({ command: 'setAnnexDesign', count: 1, name }),
        options,
      );
    },
  };
}

async function layoutsInOrder(unit: UnitOfWork): Promise<OwnLayout[]> {
  const layouts = await unit.stores.layouts.toArray();
  return layouts.filter((layout) => !layout.deleted).sort((one, other) => one.order - other.order);
}

function checkTitle(title: OwnText): void {
  if (!nameOf(title).trim()) throw new CommandProblem('invalid', { field: 'title' });
}

const nameOf = (title: OwnText): string => title.de || title.en;
