import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { TEXT_STYLES, type TextStyle } from '../../../../../renderer/features/annex/paper/paper-styles.ts';
import { openPackage } from '../../../../../shared/docx/letterhead/package/open-package.ts';
import { FLAT_SPECIMEN, SPECIMEN } from '../../../../../shared/docx/letterhead/paper/specimen.ts';
import { textLooks } from '../../../../../shared/docx/letterhead/paper/text-looks.ts';
import { renderAnnex } from '../../../../../shared/docx/render-annex.ts';
import { PAPER_TEXTS, type PaperText } from '../../../../../shared/domain/paper-texts.ts';

/** In half points: Word rounds here and there. */
const inHalves = ({ size, line, before, after, bold = false, indent = 0 }: TextStyle) => ({
  ...Object.fromEntries(
    Object.entries({ size, line, before, after, indent }).map(([key, points]) => [key, Math.round(points * 2) / 2]),
  ),
  bold,
});

test('sizes and distances of the sheets are those of the Word file', async () => {
  const write = async (annex: typeof SPECIMEN) =>
    textLooks(openPackage(unzipSync(await renderAnnex(annex, { pageNumbers: false }))));
  const looks = { ...(await write(SPECIMEN)), flatItem: (await write(FLAT_SPECIMEN)).listItem1 };
  for (const name of PAPER_TEXTS as readonly PaperText[]) {
    expect(inHalves(looks[name]), name).toEqual(inHalves(TEXT_STYLES[name]));
  }
});
