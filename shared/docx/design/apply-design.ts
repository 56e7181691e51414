/**
 * Colours, font and logo of choice, put on the finished annex.
 *
 * Where a colour stands does not matter for it: each delivered one is exchanged wherever it occurs, so no style can be
 * forgotten.
 */
import { relate, storiesOf, type WordPackage } from '../letterhead/package/part.ts';
import { childOf, element, elementsOf, walk } from '../letterhead/package/xml.ts';
import { FONT } from '../style/design.ts';
import { type Logo, readLogo } from './logo.ts';
import { logoRun } from './logo-drawing.ts';
import { recolouring } from './palette.ts';

const COLOURS = ['w:val', 'w:color', 'w:fill'];
const FONTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];

/** @param accent "#1f4e79". */
export function recolour(pack: WordPackage, accent: string): void {
  const colours = recolouring(accent);
  exchange(pack, COLOURS, (value) => colours.get(value));
}

export function changeFont(pack: WordPackage, font: string): void {
  exchange(pack, FONTS, (value) => (value === FONT ? font : undefined));
}

function exchange(
  { parts }: WordPackage,
  keys: readonly string[],
  instead: (value: string) => string | undefined,
): void {
  for (const { content } of parts.values()) {
    if (content instanceof Uint8Array) continue;
    for (const { attributes } of walk(content)) {
      for (const key of keys) {
        const value = attributes[key];
        if (value !== undefined) attributes[key] = instead(value) ?? value;
      }
    }
  }
}

/** Puts the logo at the top of the first page, opposite the title. @throws RangeError when it is no picture. */
export function addLogo(pack: WordPackage, { bytes }: Logo, alternative: string): void {
  const read = readLogo(bytes);
  if ('problem' in read) throw new RangeError(`logo: ${read.problem}`);
  const header = firstHeader(pack);
  if (!header) return;
  const extension = read.logo.type === 'png' ? 'png' : 'jpg';
  const name = `word/media/tom-logo.${extension}`;
  pack.parts.set(name, { name, contentType: `image/${read.logo.type}`, content: bytes, relations: [] });
  const id = relate(header, { type: 'image', target: name, isExternal: false });
  const paragraph = element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' }),
      element('w:jc', { 'w:val': 'right' }),
    ]),
    logoRun(read.logo, id, alternative),
  ]);
  header.content.children = [paragraph];
}

/** The one header without text is that of the first page. */
function firstHeader(pack: WordPackage) {
  return storiesOf(pack).find(
    ({ contentType, content }) =>
      contentType.endsWith('.header+xml') &&
      elementsOf(content).every((paragraph) => childOf(paragraph, 'w:r') === undefined),
  );
}
