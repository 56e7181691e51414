/** The same annex by docxtemplater, which fills a template. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block } from '../../../shared/annex/document.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { body, headingCounter, item, measure, table } from '../../support/annex-builder.ts';
import { smallAnnex } from '../../support/small-annex.ts';
import { type Area, COLUMNS } from './annex-of-items.ts';

/** Our own file with placeholders for texts: so the markup that is repeated is the same. */
async function template(): Promise<Uint8Array> {
  const blocks: Block[] = [
    body('{#areas}'),
    headingCounter()(1, '{title}'),
    body('{#measures}'),
    measure('A0-0', '{text}'),
    body('{/measures}'),
    body('{#bullets}'),
    { kind: 'list', items: [item('{text}')] },
    body('{/bullets}'),
    table({
      title: 'Werte',
      columns: COLUMNS.map((name) => [name, 0.5]),
      rows: [['{#rows}{name}', '{value}{/rows}']],
    }),
    body('{/areas}'),
  ];
  return renderAnnex(smallAnnex(blocks), { pageNumbers: false });
}

/** A function that makes the file from the template, as docxtemplater is used: it is parsed anew each time. */
export async function withDocxtemplater(areas: readonly Area[]): Promise<() => Uint8Array> {
  const bytes = await template();
  return () => {
    const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
    document.render({ areas });
    return document.toUint8Array();
  };
}
