/** The colours of an annex, derived from one. */
import { contrast, READABLE, readableOnWhite, tint } from '../../lib/contrast.ts';
import { COLOUR } from '../style/design.ts';

/** What follows the accent; ink, grey and the colours of "partial" do not. */
export const ACCENTED = ['brand', 'brandLight', 'line', 'soft', 'plannedFill'] as const;
export type Accented = (typeof ACCENTED)[number];

/**
 * Delivered colours and, by the same names, those of an accent ("#1f4e79"). Text in the accent can be read on white and on
 * the tints, white text on the accent; an accent too light for that is darkened.
 */
export function paletteOf(accent: string): Record<Accented, string> {
  const brand = readableOnWhite(accent);
  return {
    brand,
    brandLight:
      [0.2, 0.12, 0.06].map((share) => tint(brand, share)).find((it) => contrast(it, '#ffffff') >= READABLE) ?? brand,
    line: tint(brand, 0.7),
    soft: groundFor(brand, 0.92),
    plannedFill: groundFor(brand, 0.88),
  };
}

/** As dark as it may be with `text` on it. */
function groundFor(text: string, share: number): string {
  const found = [share, (share + 1) / 2, (share + 3) / 4].map((it) => tint(text, it));
  return found.find((ground) => contrast(text, ground) >= READABLE) ?? '#ffffff';
}

/** "#1f3a5f" as Word has it: "1F3A5F". */
export const wordColour = (colour: string): string => colour.slice(1).toUpperCase();

/** Delivered colour → colour of the accent, both as Word has them. */
export function recolouring(accent: string): ReadonlyMap<string, string> {
  const palette = paletteOf(accent);
  return new Map(ACCENTED.map((name) => [COLOUR[name], wordColour(palette[name])]));
}
