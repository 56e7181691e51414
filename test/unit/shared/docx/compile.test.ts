import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compiledParts } from '../../../../shared/docx/compile.ts';

const small = () => new Document({ creator: 'Muster GmbH', sections: [{ children: [new Paragraph('Größe & Maß')] }] });
/** docx writes the current time. */
const withoutTime = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');

test('the parts are those that docx packs', async () => {
  const packed = unzipSync(await Packer.pack(small(), 'uint8array'));
  const parts = [...compiledParts(small())].map(([name, part]) => [
    name,
    withoutTime(typeof part === 'string' ? part : strFromU8(part)),
  ]);
  expect(parts).toEqual(Object.entries(packed).map(([name, part]) => [name, withoutTime(strFromU8(part))]));
});
