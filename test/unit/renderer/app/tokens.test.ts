import { describe, expect, it } from 'vitest';
import { dark, light, type SchemeTokens } from '../../../../renderer/app/tokens.ts';

type Token = keyof SchemeTokens;

const SURFACES: Token[] = ['--tk-app', '--tk-sub', '--tk-bg', '--tk-hover', '--tk-sel', '--tk-accent-soft'];
const TEXTS: Token[] = ['--tk-text', '--tk-text-2', '--tk-text-3', '--tk-accent-text'];
const STATUS_TEXTS: Token[] = ['--tk-done', '--tk-partial', '--tk-planned', '--tk-none', '--tk-na'];
const PAIRS: [Token, Token][] = [
  ['--tk-err', '--tk-err-bg'],
  ['--tk-warn', '--tk-warn-bg'],
  ['--tk-info', '--tk-info-bg'],
  ['--tk-text', '--tk-warn-bg'],
  ['--tk-secret-text', '--tk-secret'],
  ['--tk-on-accent', '--tk-accent'],
];

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s scheme', (_name, tokens) => {
  const weakPairs = (texts: Token[], surfaces: Token[], least: number) =>
    texts.flatMap((text) =>
      surfaces
        .filter((surface) => contrast(tokens[text], tokens[surface]) < least)
        .map((surface) => `${text} on ${surface}: ${contrast(tokens[text], tokens[surface]).toFixed(2)}`),
    );

  it('give every text at least 4.5:1 on every surface', () => {
    expect(weakPairs([...TEXTS, ...STATUS_TEXTS], SURFACES, 4.5)).toEqual([]);
  });

  it('give icons and the focus ring at least 3:1', () => {
    expect(weakPairs(['--tk-open', '--tk-focus'], SURFACES, 3)).toEqual([]);
  });

  it('give notices their own readable ground', () => {
    expect(PAIRS.flatMap(([text, ground]) => weakPairs([text], [ground], 4.5))).toEqual([]);
  });
});
