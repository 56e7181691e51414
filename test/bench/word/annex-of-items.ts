/** Annexes of a given number of items, as plain data for every maker of Word files. */
import type { AnnexDocument, Block } from '../../../shared/annex/document.ts';
import { headingCounter, item, measure, table } from '../../support/annex-builder.ts';
import { smallAnnex } from '../../support/small-annex.ts';

/** What each maker writes: a heading, boxes with texts, bullets and a table. */
export interface Area {
  title: string;
  measures: readonly { text: string }[];
  bullets: readonly { text: string }[];
  rows: readonly { name: string; value: string }[];
}

const MEASURES = 20;
const BULLETS = 10;
const ROWS = 5;
export const PER_AREA = MEASURES + BULLETS;
export const COLUMNS = ['Bezeichnung', 'Wert'] as const;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** @param items boxes and bullets together; a multiple of PER_AREA */
export const areasOf = (items: number): Area[] =>
  times(items / PER_AREA, (area) => ({
    title: `Bereich ${area}`,
    measures: times(MEASURES, (index) => ({
      text: `Maßnahme ${index} mit einem Text von üblicher Länge (Frist: 90 Tage)`,
    })),
    bullets: times(BULLETS, (index) => ({ text: `Aufzählung ${index} mit Text` })),
    rows: times(ROWS, (row) => ({ name: `Bezeichnung ${row}`, value: `Wert ${row}` })),
  }));

export function annexOf(areas: readonly Area[]): AnnexDocument {
  const heading = headingCounter();
  const blocks = areas.flatMap(({ title, measures, bullets, rows }, area): Block[] => [
    heading(1, title),
    ...measures.map(({ text }, index) => measure(`A${area}-${index}`, text)),
    { kind: 'list', items: bullets.map(({ text }) => item(text)) },
    table({
      title: `Werte ${area}`,
      columns: COLUMNS.map((name) => [name, 0.5]),
      rows: rows.map(({ name, value }) => [name, value]),
    }),
  ]);
  return smallAnnex([{ kind: 'tableOfContents', title: 'Inhaltsverzeichnis' }, ...blocks]);
}
