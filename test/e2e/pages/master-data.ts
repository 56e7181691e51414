/** What a user does with sites, sub-processors and the details of an operation, by keyboard. German interface. */
import { expect, type Locator, type Page } from '@playwright/test';
import { untilSaved } from './journey.ts';

/** Walks with the arrow keys to a view of the organisation. */
export async function walkToTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('tablist', { name: 'Ansichten der Organisation' });
  const tab = tabs.getByRole('tab', { name });
  const steps = await tabs
    .getByRole('tab')
    .evaluateAll(
      (all, wanted) =>
        all.findIndex((it) => it.textContent?.startsWith(wanted)) -
        all.findIndex((it) => it.getAttribute('aria-selected') === 'true'),
      name,
    );
  await tabs.getByRole('tab', { selected: true }).focus();
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Types names, each ended by Enter, into the field that makes records. */
export async function addByName(page: Page, field: string, names: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: field }).focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: field })).toHaveValue('');
  }
}

/** Replaces the text of a field and leaves it with Tab. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await untilSaved(page);
}

/** Opens a list of choices with the arrow key and walks down to one of them. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('ArrowDown');
  const active = page.locator('[role="option"][data-combobox-selected]:visible');
  for (let step = 0; step < 20 && (await active.textContent()) !== option; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(option);
  await untilSaved(page);
}

/** Chooses one of few answers that are all in sight. */
export async function answer(page: Page, group: string | RegExp, word: string): Promise<void> {
  const radio = page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: word, exact: true });
  const checked = page.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true });
  await checked.focus();
  for (let step = 0; step < 5 && !(await radio.isChecked()); step += 1) {
    const before = await checked.getAttribute('value');
    await page.keyboard.press('ArrowLeft');
    await expect(checked).not.toHaveAttribute('value', before ?? '');
  }
  await expect(radio).toBeChecked();
  await untilSaved(page);
}

/** Ticks a site or sub-processor with the space bar. */
export async function tick(page: Page, name: string): Promise<void> {
  // Behind the name stands what tells it from others.
  const box = page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(`^${name}`) });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await untilSaved(page);
}
