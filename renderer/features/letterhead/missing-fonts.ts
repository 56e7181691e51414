/** Fonts that this computer does not have: the sheets show another one in their place. */

/** Wide and narrow letters, so that no two fonts give them the same width. */
const PROBE = 'mmmmWQillij019';
const OTHERS = ['monospace', 'serif'];

/** Those of `names`; none where texts cannot be measured. Nothing is fetched to find out. */
export function missingFonts(names: readonly string[]): string[] {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return [];
  const width = (family: string) => {
    context.font = `72px ${family}`;
    return context.measureText(PROBE).width;
  };
  return names.filter((name) => OTHERS.every((other) => width(`"${name}", ${other}`) === width(other)));
}
