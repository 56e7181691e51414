/** What of a letterhead can be drawn outside Word. Runs in a worker and in Node. */
import { unzipSync } from 'fflate';
import type { LetterheadDrawing } from '../domain/letterhead-paper.ts';
import type { AnnexDesign } from './design-of.ts';
import { openPackage } from './letterhead/package/open-package.ts';
import { FLAT_SPECIMEN, SPECIMEN } from './letterhead/paper/specimen.ts';
import { listMarks, tableLook, textLooks } from './letterhead/paper/text-looks.ts';
import { readFrame } from './read-frame.ts';
import { renderAnnex } from './render-annex.ts';

/**
 * Reads page, running lines and looks of texts. How texts look is not worked out anew: an annex is written into the
 * letterhead, and looked at.
 *
 * @throws LetterheadProblem when it cannot be used.
 */
export async function readPaper(letterhead: Uint8Array, design?: AnnexDesign): Promise<LetterheadDrawing> {
  const look = { letterhead, ...(design ? { design } : {}), pageNumbers: false };
  const written = openPackage(unzipSync(await renderAnnex(SPECIMEN, look)));
  const flat = openPackage(unzipSync(await renderAnnex(FLAT_SPECIMEN, look)));
  const { signs, headingSuffixes } = listMarks(written);
  const { paper, simplified } = readFrame(letterhead);
  return {
    paper: {
      ...paper,
      texts: { ...textLooks(written), flatItem: textLooks(flat).listItem1 },
      signs: { nested: signs, flat: listMarks(flat).signs[0] ?? '' },
      headingSuffixes,
      table: tableLook(written),
      accent: design?.accent || paper.accent,
    },
    simplified,
  };
}
