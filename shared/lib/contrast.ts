/** Colours as "#rrggbb": how well they can be read, and lighter ones of the same hue. */

/** Text of ordinary size, WCAG 2.2, 1.4.3 (AA). */
export const READABLE = 4.5;

type Channels = readonly [number, number, number];

const channelsOf = (colour: string): Channels => {
  const at = (index: number) => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
  return [at(0), at(1), at(2)];
};

const hex = (channels: readonly number[]): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param share of white, from 0 (the colour itself) to 1. */
export function tint(colour: string, share: number): string {
  return hex(channelsOf(colour).map((value) => value + (255 - value) * share));
}

/** The colour, or the nearest darker one that can be read on white. */
export function readableOnWhite(colour: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = hex(channelsOf(colour).map((value) => value * (1 - share)));
    if (contrast(darker, '#ffffff') >= READABLE) return darker;
  }
  return '#000000';
}
