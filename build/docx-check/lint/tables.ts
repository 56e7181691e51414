/** Tables: every row fills the grid, cells end with a paragraph, header rows repeat, alternative text is there. */
import type { Finding } from '../finding.ts';
import { DOCUMENT, type WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { child, descendants, isOn, valAt, type XmlElement } from '../xml.ts';

export function* tableFindings({ stories }: WordPackage): Generator<Finding> {
  for (const [part, root] of stories) {
    for (const table of descendants(root, 'w:tbl')) {
      const finding = findingsAt(part, table);
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      const columns = child(table, 'w:tblGrid')?.children.length ?? 0;
      for (const [index, row] of rows.entries()) {
        const cells = row.children.filter(({ name }) => ['w:tc', 'w:sdt', 'w:customXml'].includes(name));
        const width = rowWidth(row);
        const message = `row ${index + 1} has ${width} of ${columns} columns`;
        if (cells.length === 0) yield finding('row-empty', `row ${index + 1} has no cell`);
        else if (width !== columns) yield finding('table-grid', message);
      }
      if (part === DOCUMENT && !valAt(table, 'w:tblPr', 'w:tblCaption')) {
        yield finding('alternative-text', 'table without title for screen readers');
      }
      const look = child(table, 'w:tblPr', 'w:tblLook')?.attributes['w:firstRow'];
      if (isOn(look) && !child(rows[0], 'w:trPr', 'w:tblHeader')) {
        yield finding('table-header', 'the head row does not repeat on the next page');
      }
    }
    for (const cell of descendants(root, 'w:tc')) {
      if (cell.children.at(-1)?.name !== 'w:p') {
        yield findingsAt(part, cell)('cell-end', 'a cell must end with a paragraph');
      }
    }
  }
}

function rowWidth(row: XmlElement): number {
  const properties = child(row, 'w:trPr');
  const skipped = ['w:gridBefore', 'w:gridAfter'].map((name) => Number(valAt(properties, name) ?? 0));
  const spans = row.children
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => Number(valAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1));
  return [...skipped, ...spans].reduce((sum, width) => sum + width, 0);
}
