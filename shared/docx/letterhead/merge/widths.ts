/** Tables and tabs of the annex, made for its own page, on that of the letterhead. */
import { TEXT_WIDTH } from '../../style/design.ts';
import { childOf, descendants, elementsOf, walk, type XmlElement } from '../package/xml.ts';

/** Run over the annex before it is put in. */
export function fitWidths(body: XmlElement, textWidth: number): void {
  if (textWidth === TEXT_WIDTH) return;
  const at = (position: number) => Math.round((position * textWidth) / TEXT_WIDTH);
  for (const it of walk(body)) {
    if (it.name === 'w:tbl') fitTable(it, at);
    if (it.name === 'w:tab' && Number(it.attributes['w:pos']) === TEXT_WIDTH)
      it.attributes['w:pos'] = String(textWidth);
  }
}

/** By their edges, so that rounding adds up. */
function fitTable(table: XmlElement, at: (position: number) => number): void {
  fitRow(elementsOf(childOf(table, 'w:tblGrid'), 'w:gridCol'), 'w:w', at);
  const width = childOf(table, 'w:tblPr', 'w:tblW');
  if (width) fitRow([width], 'w:w', at);
  for (const row of elementsOf(table, 'w:tr')) {
    fitRow(
      elementsOf(row, 'w:tc').flatMap((cell) => childOf(cell, 'w:tcPr', 'w:tcW') ?? []),
      'w:w',
      at,
    );
  }
}

function fitRow(widths: readonly XmlElement[], key: string, at: (position: number) => number): void {
  let edge = 0;
  for (const { attributes } of widths) {
    const next = edge + Number(attributes[key]);
    attributes[key] = String(at(next) - at(edge));
    edge = next;
  }
}

/** The lines of measures have an exact height, made for the annex's own type size. */
export function fitLines(styles: XmlElement, addedIds: ReadonlySet<string>, factor: number): void {
  if (factor === 1) return;
  for (const style of elementsOf(styles, 'w:style')) {
    if (!addedIds.has(style.attributes['w:styleId'] ?? '')) continue;
    for (const { attributes } of descendants(style, 'w:spacing')) {
      const line = Number(attributes['w:line']);
      if (attributes['w:lineRule'] === 'exact' && line > 100) attributes['w:line'] = String(Math.round(line * factor));
    }
  }
}
