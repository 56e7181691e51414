/** One user's data through several kills. */
import { expect } from '@playwright/test';
import fc from 'fast-check';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { openOperation, untilSaved } from '../../../e2e/pages/journey.ts';
import type { Tally } from '../tally.ts';
import { stateOf, withCase } from './app-state.ts';
import { anyEdit, createOperation, type Edit, editedOperations, perform, type Scene, type Shown } from './edits.ts';
import { ExpectedHistory } from './expected-history.ts';
import { commitsIn, expectWhole, readStored } from './stored-data.ts';

const ROUNDS = 5;
/** In milliseconds. */
const GLANCE = 50;
const ORGANISATION = 'Beispiel Software GmbH';

export interface Round {
  edits: Edit[];
  /** From the last edit to the kill, in milliseconds. */
  delay: number;
  /** Whether the user looks at the screen before the kill, which takes some milliseconds more. */
  looks: boolean;
}

/** Commits take some ten milliseconds, notes wait half a second before they are written. */
const delay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 }));
const round: fc.Arbitrary<Round> = fc.record({
  edits: fc.array(anyEdit, { maxLength: 5, size: 'max' }),
  delay,
  looks: fc.boolean(),
});

/** Begins with the delivered example or with an organisation of one's own. */
export const anyLife = fc.record({
  withExample: fc.boolean(),
  rounds: fc.array(round, { minLength: ROUNDS, maxLength: ROUNDS }),
});
export type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;

export interface World {
  app: AppUnderTest;
  example: CaseContent;
  /** The delivered one, and that of the example. */
  catalogues: { delivered: Catalogue; example: Catalogue };
  tally: Tally;
}

export async function live({ withExample, rounds }: Life, world: World): Promise<void> {
  const { app, catalogues } = world;
  const catalogue = withExample ? catalogues.example : catalogues.delivered;
  const unedited = withExample ? world.example.operations.map(({ name }) => name) : [];
  const scene: Scene = { app, history: new ExpectedHistory(), operation: '', unedited, catalogue };
  for (const { edits, ...end } of rounds) {
    const steps = [...beginnings(scene, withExample, world), ...edits.map((edit) => stepOf(edit, scene, world))];
    await run(steps, scene, end);
    await app.kill();
    world.tally.count('kills');
    await app.start();
    await expectSurvived(scene, world);
  }
}

interface Step {
  act: () => Promise<Shown>;
  waits: boolean;
}

/** What is still missing for editing, in order; kills happen during the first start, too. */
function beginnings(scene: Scene, withExample: boolean, { example }: World): Step[] {
  const { app, history } = scene;
  const heading = (name: string) => () => expect(app.page.getByRole('heading', { level: 1 })).toHaveText(name);
  const openExample = async () => {
    await app.page.getByRole('button', { name: 'Beispiel ansehen' }).click();
    history.give(withCase(history.now, example), 'screen');
    return heading(example.organisations[0]?.name ?? '');
  };
  const createOrganisation = async () => {
    await app.page.getByRole('button', { name: 'Organisation anlegen' }).click();
    const dialogue = app.page.getByRole('dialog');
    await dialogue.getByRole('textbox', { name: 'Name' }).fill(ORGANISATION);
    await dialogue.getByRole('button', { name: 'Anlegen' }).click();
    history.give({ ...history.now, organisations: [ORGANISATION] }, 'screen');
    return heading(ORGANISATION);
  };
  const { organisations } = history.now;
  const first = withExample ? openExample : createOrganisation;
  return [
    ...(organisations.length === 0 ? [{ act: first, waits: false }] : []),
    ...(editedOperations(scene).length === 0 ? [{ act: () => createOperation(scene, 0), waits: false }] : []),
  ];
}

function stepOf(edit: Edit, scene: Scene, { tally }: World): Step {
  const act = async () => {
    await goOn(scene);
    tally.count(`edit: ${edit.kind}`);
    return perform(scene, edit);
  };
  return { act, waits: edit.waits };
}

/** Opens an operation where none is open. */
async function goOn(scene: Scene): Promise<void> {
  const [name] = editedOperations(scene);
  if (scene.operation || !name) return;
  await openOperation(scene.app, name);
  scene.operation = name;
}

/** One edit after the other; the last one is not waited for, for the kill may come at any moment of it. */
async function run(steps: readonly Step[], scene: Scene, { delay: until, looks }: Omit<Round, 'edits'>): Promise<void> {
  const { app, history } = scene;
  for (const { act, waits } of steps.slice(0, -1)) {
    const shown = await act();
    await shown();
    if (!waits) continue;
    await untilSaved(app.page);
    history.confirm();
  }
  const shown = await steps.at(-1)?.act();
  await app.page.waitForTimeout(until);
  if (shown && looks && (await isSavedAndShown(app, shown))) history.confirm();
}

/** What a user sees at a glance. */
async function isSavedAndShown({ page }: AppUnderTest, shown: Shown): Promise<boolean> {
  const seen = shown().then(
    () => true,
    () => false,
  );
  const isShown = await Promise.race([seen, page.waitForTimeout(GLANCE).then(() => false)]);
  return isShown && (await page.locator('footer [data-state]').getAttribute('data-state')) === 'saved';
}

async function expectSurvived(scene: Scene, { tally }: World): Promise<void> {
  const { app, history } = scene;
  scene.operation = '';
  await expect(app.page.locator('footer [data-state]')).toHaveAttribute('data-state', 'saved');
  const stored = await readStored(app.page);
  expectWhole(stored);
  const commits = commitsIn(stored);
  expect(commits, 'everything shown as saved').toBeGreaterThanOrEqual(history.confirmed);
  expect(commits, 'nothing that nobody did').toBeLessThanOrEqual(history.given);
  tally.count('commands found again', history.confirmed);
  tally.count('commands under way', history.given - history.confirmed);
  tally.count('commands under way that had reached the disk', commits - history.confirmed);
  expect(stateOf(stored), 'each command wholly or not at all').toEqual(history.cutTo(commits));
  history.confirm();
}
