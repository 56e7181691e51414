/** Lengths in drawings. */

/** English metric units, 12,700 a point. */
export const fromEmu = (text: string | undefined): number => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) ? value / 12_700 : 0;
};

const UNITS: Record<string, number> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75, '': 0.75 };

/** A length of a style as drawings of the old kind have it, "12.5pt". */
export function fromCss(text: string | undefined): number {
  const [, number = '', unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(text ?? '') ?? [];
  const value = Number.parseFloat(number) * (UNITS[unit] ?? 1);
  return Number.isFinite(value) ? value : 0;
}

/** "width:10pt;height:5pt" as a map. */
export function cssOf(style: string | undefined): Map<string, string> {
  return new Map(
    (style ?? '').split(';').flatMap((part) => {
      const [key = '', value = ''] = part.split(':');
      return key.trim() === '' ? [] : [[key.trim(), value.trim()] as const];
    }),
  );
}
