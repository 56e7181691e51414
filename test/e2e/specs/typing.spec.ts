/** Who types without a rest loses no more than the last seconds, whatever happens to the machine. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, focusGroup } from '../pages/journey.ts';
import { richText } from '../pages/rich-text.ts';

const WORD = 'Schlüsselverwaltung ';

test('what is typed without a rest is stored while it is typed', async ({ app }) => {
  await createOrganisation(app, 'Beispiel Software GmbH');
  await createOperation(app, 'Lohnabrechnung');
  await focusGroup(app.page, 'Zugangskontrolle');
  await app.page.keyboard.press('m');
  await expect(richText(app.page, /^Anmerkung/)).toBeFocused();
  await app.page.keyboard.type(WORD.repeat(3), { delay: 120 });
  await app.kill();
  await app.start();
  await focusGroup(app.page, 'Zugangskontrolle');
  await expect(richText(app.page, /^Anmerkung/)).toContainText(WORD.trim());
});
