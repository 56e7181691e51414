/** Height of a single line of a font per point of its size, as Word sets it (ascent, descent and gap of the font). */
const HEIGHTS: Record<string, number> = {
  Aptos: 1.28,
  Arial: 1.15,
  'Arial Narrow': 1.15,
  'Book Antiqua': 1.25,
  'Calibri Light': 1.2207,
  Calibri: 1.2207,
  Cambria: 1.1724,
  Candara: 1.2207,
  Carlito: 1.2207,
  'Century Gothic': 1.226,
  Consolas: 1.171,
  Constantia: 1.2207,
  Corbel: 1.2207,
  'Courier New': 1.1328,
  Garamond: 1.125,
  Georgia: 1.1362,
  Helvetica: 1.15,
  'Palatino Linotype': 1.3486,
  'Segoe UI': 1.3301,
  Tahoma: 1.2071,
  'Times New Roman': 1.15,
  'Trebuchet MS': 1.1611,
  Verdana: 1.2153,
};
/** Of fonts that are not known: most have about this. */
const USUAL = 1.2;

export const lineHeightOf = (font: string): number => HEIGHTS[font] ?? USUAL;
