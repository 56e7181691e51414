/** What a user does in the kill campaign: random edits in the real window, with what each of them must come to. */
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { schemeIdSchema } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { measureRow } from '../../../e2e/pages/journey.ts';
import { withAnswers, withGroup, withOperation } from './app-state.ts';
import type { ExpectedHistory } from './expected-history.ts';
import { commitsIn, readStored } from './stored-data.ts';

export interface Scene {
  app: AppUnderTest;
  history: ExpectedHistory;
  /** The operation on the screen. */
  operation: string;
  /** Operations that came with the example: grouped otherwise, they are there and are not edited. */
  unedited: readonly string[];
  /** With the organisation's own measures. */
  catalogue: Catalogue;
}

/** Whether the effect of an edit is on the screen. */
export type Shown = () => Promise<void>;

export interface Edit {
  kind: EditKind;
  /** Decides what exactly is done. */
  number: number;
  /** Whether the user waits for "saved" before going on. */
  waits: boolean;
}

/** Statuses whose key does not lead into a field. */
const KEYS: readonly [key: string, status: Status][] = [
  ['0', 'open'],
  ['1', 'implemented'],
  ['2', 'partial'],
  ['4', 'notImplemented'],
];
/** Answers are given in some groups, others are set aside, so that no measure changes its place meanwhile. */
const GROUPS = ['b1.1', 'b1.2', 'b1.3', 'b2.1', 'b3.1', 'b3.3'];
const SET_ASIDE = ['b1.5', 'b1.6', 'b4.2'];
/** Rows that are surely on the screen. */
const ROWS = 8;

const scheme = schemeIdSchema.parse('b');
const nth = <T>(items: readonly T[], number: number): T => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** Shows a group and puts the focus on one of its rows. */
async function chooseMeasure({ app: { page } }: Scene, number: number): Promise<string> {
  await chooseGroup(page, nth(GROUPS, number));
  const row = page.locator('tr[data-measure]').nth(number % ROWS);
  await row.click();
  await expect(row).toHaveAttribute('data-active', /.*/);
  return (await row.getAttribute('data-measure')) ?? '';
}

async function chooseGroup(page: Page, group: string): Promise<void> {
  const item = page.locator(`[data-group="${group}"]`);
  await item.click();
  await expect(item).toHaveAttribute('aria-selected', 'true');
}

const inspector = (page: Page) => page.getByRole('region', { name: 'Einzelheiten' });

async function answer(scene: Scene, number: number): Promise<Shown> {
  const { app, history, operation } = scene;
  const id = await chooseMeasure(scene, number);
  const [key, status] = nth(KEYS, Math.floor(number / 7));
  await app.page.keyboard.press(key);
  history.give(withAnswers(history.now, operation, [id], { status }));
  return () => expect(measureRow(app.page, id)).toHaveAttribute('data-status', status);
}

/** One command that changes very many records. */
async function answerGroup(scene: Scene, number: number): Promise<Shown> {
  const { app, history, operation, catalogue } = scene;
  const id = await chooseMeasure(scene, number);
  const [key, status] = nth(KEYS, Math.floor(number / 7));
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press(key);
  const group = nth(GROUPS, number);
  const inGroup = catalogue.measures.filter((measure) => measure.groups.get(scheme)?.some((its) => its === group));
  const ids = inGroup.map((measure): string => measure.id);
  history.give(withAnswers(history.now, operation, ids, { status }));
  return () => expect(measureRow(app.page, id)).toHaveAttribute('data-status', status);
}

async function writeNote(scene: Scene, number: number): Promise<Shown> {
  const { app, history, operation } = scene;
  const id = await chooseMeasure(scene, number);
  const [field, label] = nth(
    [
      ['note', /^Anmerkung/],
      ['internalNote', /^Interne Notiz/],
    ] as const,
    Math.floor(number / 3),
  );
  const text = `Notiz ${number}: ${'lang '.repeat(number % 50)}Ende.`;
  const box = inspector(app.page).getByRole('textbox', { name: label });
  await box.fill(text);
  history.give(withAnswers(history.now, operation, [id], { [field]: text }));
  if (field === 'internalNote') return () => expect(box).toHaveValue(text);
  return () => expect(box).toHaveText(text);
}

async function setValue(scene: Scene, number: number): Promise<Shown> {
  const { app, history, operation, catalogue } = scene;
  const id = await chooseMeasure(scene, number);
  const parameters = catalogue.measures.find((one) => one.id === id)?.parameters ?? [];
  const parameter = parameters.find(({ type }) => type === 'number');
  if (parameter?.type !== 'number') return writeNote(scene, number);
  const lowest = Math.ceil(parameter.min ?? 0);
  const value = lowest + (number % ((parameter.max ?? lowest + 50) - lowest + 1));
  const box = inspector(app.page).getByLabel(parameter.label.de, { exact: true });
  await box.fill(String(value));
  // Half a number is a number too, so it is written when its field is left.
  await box.press('Tab');
  const values = { ...history.now.operations[operation]?.answers[id]?.values, [parameter.id]: value };
  history.give(withAnswers(history.now, operation, [id], { values }));
  return () => expect(box).not.toBeFocused();
}

async function setAside({ app: { page }, history, operation }: Scene, number: number): Promise<Shown> {
  const group = nth(SET_ASIDE, number);
  const isAside = history.now.operations[operation]?.groups[group]?.state === 'notRelevant';
  await chooseGroup(page, group);
  const item = page.locator(`[data-group="${group}"]`);
  await item.getByRole('button', { name: /^Aktionen für/ }).click();
  await page.getByRole('menuitem', { name: isAside ? 'Wieder aufnehmen' : /^Nicht auftragsrelevant/ }).click();
  history.give(withGroup(history.now, operation, group, { state: isAside ? 'normal' : 'notRelevant' }));
  const banner = page.getByRole('region', { name: 'Nicht auftragsrelevant' });
  return () => expect(banner).toHaveCount(isAside ? 0 : 1);
}

/** Of a group that is set aside; where none is, one is now. */
async function giveReason(scene: Scene, number: number): Promise<Shown> {
  const { app, history, operation } = scene;
  const groups = history.now.operations[operation]?.groups ?? {};
  const group = SET_ASIDE.find((id) => groups[id]?.state === 'notRelevant');
  if (!group) return setAside(scene, number);
  await chooseGroup(app.page, group);
  const reason = `Grund ${number}`;
  const box = app.page.getByRole('region', { name: 'Nicht auftragsrelevant' }).getByRole('textbox');
  await box.fill(reason);
  history.give(withGroup(history.now, operation, group, { reason }));
  return () => expect(box).toHaveValue(reason);
}

export async function createOperation(scene: Scene, number: number): Promise<Shown> {
  return newOperation(scene, number, null);
}

/** In the order in which they were made. */
export const editedOperations = ({ history, unedited }: Scene): string[] =>
  Object.keys(history.now.operations).filter((name) => !unedited.includes(name));

/** One command that writes as many records as the copied operation has answers. */
async function copyOperation(scene: Scene, number: number): Promise<Shown> {
  return newOperation(scene, number, nth(editedOperations(scene), number));
}

async function newOperation(scene: Scene, number: number, copyFrom: string | null): Promise<Shown> {
  const { app, history } = scene;
  const name = `Vorgang ${history.given}-${number}`;
  await app.chooseInMenu('newOperation');
  const dialogue = app.page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: 'Name' }).fill(name);
  if (copyFrom) {
    await dialogue.getByRole('radio', { name: 'als Kopie eines Vorgangs' }).click();
    await dialogue.getByRole('combobox', { name: 'als Kopie eines Vorgangs' }).click();
    await app.page.getByRole('option', { name: copyFrom, exact: true }).click();
  }
  await dialogue.getByRole('button', { name: 'Anlegen' }).click();
  const copied = copyFrom ? history.now.operations[copyFrom] : undefined;
  history.give(withOperation(history.now, name, copied ?? { answers: {}, groups: {} }), 'screen');
  return async () => {
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(dialogue).toHaveCount(0);
    scene.operation = name;
  };
}

async function undo(scene: Scene, number: number): Promise<Shown> {
  const { app, history } = scene;
  if (!history.canUndo) return answer(scene, number);
  // In a text field it would mean the text.
  await chooseMeasure(scene, number);
  await app.chooseInMenu('undo');
  history.undo();
  return () => untilCommitted(scene);
}

async function redo(scene: Scene, number: number): Promise<Shown> {
  const { app, history } = scene;
  if (!history.canRedo) return answer(scene, number);
  // In a text field it would mean the text.
  await chooseMeasure(scene, number);
  await app.chooseInMenu('redo');
  history.redo();
  return () => untilCommitted(scene);
}

/** Undo leaves no certain mark on the screen, so the data base has to tell. */
async function untilCommitted({ app, history }: Scene): Promise<void> {
  await expect.poll(async () => commitsIn(await readStored(app.page))).toBe(history.given);
}

const EDITS = {
  answer,
  answerGroup,
  writeNote,
  setValue,
  setAside,
  giveReason,
  createOperation,
  copyOperation,
  undo,
  redo,
} satisfies Record<string, (scene: Scene, number: number) => Promise<Shown>>;
type EditKind = keyof typeof EDITS;

/** Does it, without waiting for what comes of it. */
export const perform = (scene: Scene, { kind, number }: Edit): Promise<Shown> => EDITS[kind](scene, number);

const kinds = Object.keys(EDITS) as EditKind[];
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  // What users do most.
  kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom<EditKind[]>('answer', 'writeNote', 'setValue')),
  number: fc.noBias(fc.nat({ max: 10_000 })),
  waits: fc.boolean(),
});
