/**
 * The font of the paper comes with the app, so that lines break on every computer as they do in the Word file: Carlito, letter
 * by letter as wide as Calibri.
 */
import ranges from '@fontsource/carlito/unicode.json';

const files = import.meta.glob<string>('../../../../node_modules/@fontsource/carlito/files/*.woff2', {
  eager: true,
  query: '?url',
  import: 'default',
});
const FILE = /carlito-(?<script>[a-z-]+)-(?<weight>\d+)-(?<style>normal|italic)\.woff2$/;
/** What texts of the annex are nearly always written in. */
const MEASURED: ReadonlySet<string> = new Set(['latin', 'latin-ext']);

interface PaperFace {
  face: FontFace;
  isMeasured: boolean;
}

/** Makes the font known; the browser loads the parts of it that a text needs. */
export function offerPaperFont(fonts: FontFaceSet): PaperFace[] {
  const faces = Object.entries(files).flatMap(([path, url]) => paperFace(path, url));
  for (const { face } of faces) fonts.add(face);
  return faces;
}

/** Makes the font known where texts are measured rather than shown: it must be there before the first one. */
export async function loadPaperFont(fonts: FontFaceSet): Promise<void> {
  const measured = offerPaperFont(fonts).filter(({ isMeasured }) => isMeasured);
  // Without it, widths are those of another font: pages break elsewhere, and nothing is lost.
  await Promise.allSettled(measured.map(({ face }) => face.load()));
}

function paperFace(path: string, url: string): PaperFace[] {
  const { script, weight, style } = FILE.exec(path)?.groups ?? {};
  if (!script || !(script in ranges)) return [];
  const unicodeRange = ranges[script as keyof typeof ranges];
  const face = new FontFace('Carlito', `url(${url})`, { weight, style, unicodeRange });
  return [{ face, isMeasured: MEASURED.has(script) && style === 'normal' }];
}
