/**
 * `npx tsx test/bench/word-annex.ts`: how long a Word annex takes, against the least work that makes the same file.
 *
 * The yardstick writes document.xml as strings and packs it with the finished other parts. Budget: 12 × of it without
 * page numbers. Processor time, because other programs run too.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { AnnexDocument, Block } from '../../shared/annex/document.ts';
import { renderAnnex } from '../../shared/docx/render-annex.ts';
import { headingCounter, item, measure, table } from '../support/annex-builder.ts';
import { smallAnnex } from '../support/small-annex.ts';

const RUNS = 5;
const PER_AREA = 30;

/** Per 30 items a heading, 20 boxes, 10 bullets and a table. */
function annexOf(items: number): AnnexDocument {
  const heading = headingCounter();
  const areas = Array.from({ length: items / PER_AREA }, (_, area): Block[] => [
    heading(1, `Bereich ${area}`),
    ...Array.from({ length: 20 }, (_, index) =>
      measure(`A${area}-${index}`, `Maßnahme ${index} mit einem Text von üblicher Länge (Frist: 90 Tage)`),
    ),
    { kind: 'list', items: Array.from({ length: 10 }, (_, index) => item(`Aufzählung ${index} mit Text`)) },
    table({
      title: `Werte ${area}`,
      columns: [
        ['Bezeichnung', 0.5],
        ['Wert', 0.5],
      ],
      rows: Array.from({ length: 5 }, (_, row) => [`Bezeichnung ${row}`, `Wert ${row}`]),
    }),
  ]);
  return smallAnnex([{ kind: 'tableOfContents', title: 'Inhaltsverzeichnis' }, ...areas.flat()]);
}

/** Replaces what differs from item to item by strings that are put together anew. */
function yardstick(xml: string, parts: Record<string, Uint8Array>): () => Uint8Array {
  const pieces = xml.split(/(?<=<w:t xml:space="preserve">)|(?=<\/w:t>)/);
  return () => {
    let text = '';
    for (const piece of pieces) text += piece.replace(/[&](?!\w+;)/g, '&amp;');
    return zipSync({ ...parts, 'word/document.xml': strToU8(text) });
  };
}

async function processorTime(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

for (const items of [3_000, 30_000]) {
  const annex = annexOf(items);
  const parts = unzipSync(await renderAnnex(annex, { pageNumbers: false }));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const least = await processorTime(yardstick(xml, parts));
  const ours = await processorTime(() => renderAnnex(annex, { pageNumbers: false }));
  console.log(
    `${items} items: ${ours.toFixed(0)} ms, strings ${least.toFixed(0)} ms, ratio ${(ours / least).toFixed(1)}`,
  );
}
