/** Fields for texts that are printed: what a user types, pastes and reads in them. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The field, once its editor has been loaded. */
export const richText = (within: Page | Locator, name: RegExp): Locator =>
  within.getByRole('textbox', { name }).and(within.locator('[contenteditable="true"]'));

/** Waits until this is in the field, as HTML without what only the editor needs. */
export async function expectContent(field: Locator, html: string): Promise<void> {
  const content = async () =>
    (await field.innerHTML()).replace(/<br class="ProseMirror-trailingBreak">/g, '').replace(/ class="[^"]*"/g, '');
  await expect.poll(content).toBe(html);
}

/** Pastes into the focused field what another program has copied. */
export async function paste(field: Locator, data: Record<string, string>): Promise<void> {
  await field.evaluate((element, formats) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(formats)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}
