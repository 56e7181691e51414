/**
 * `npx tsx test/bench/large-annex.ts`: what an annex of hundreds of pages takes before it is drawn, as ratios. Budgets: ten
 * times the pages take at most twelve times as long, another attempt to fill the sheets at most a fifth of the first, and of
 * a hundred words at most three are measured. Processor time, because other programs run too.
 *
 * What Chromium takes to print it is measured by hand: make `longAnnex(640)` (about 520 pages) a PDF in the app and read the
 * processor time of the process that prints from `/proc/<pid>/stat`, once when main says `printing` and once at the end.
 */
import { flowItems, flowOf } from '../../renderer/features/annex/paper/page-flow.ts';
import { DELIVERED_DESIGN, textHeight } from '../../renderer/features/annex/paper/paper-design.ts';
import { averageWidths, keptWidths } from '../../renderer/features/annex/paper/text-width.ts';
import { printContent, readPrintContent } from '../../renderer/features/annex/print/print-content.ts';
import { annexTexts } from '../../shared/annex/document.ts';
import { typeset } from '../../shared/annex/typeset/typeset.ts';
import { longAnnex } from '../support/long-annex.ts';

const RUNS = 7;
const LOOK = { accent: '', font: '', logo: '' } as const;

/** The least of several runs: other programs and cold code only add to it. */
function processorTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function measured(areas: number) {
  const annex = longAnnex(areas);
  const { blocks } = typeset(annex);
  let asked = 0;
  const widths = () =>
    keptWidths((...text) => {
      asked += 1;
      return averageWidths(...text);
    });
  const items = flowItems(blocks, widths(), DELIVERED_DESIGN);
  const fill = () => flowOf(items, (_, number) => textHeight(DELIVERED_DESIGN, number));
  const words = annexTexts(annex).join(' ').split(/\s+/).length;
  const share = asked / words;
  const content = printContent({ annex, look: LOOK });
  return {
    pages: fill().length,
    share,
    set: processorTime(() => typeset(annex)),
    items: processorTime(() => flowItems(blocks, widths(), DELIVERED_DESIGN)),
    fill: processorTime(fill),
    write: processorTime(() => printContent({ annex, look: LOOK })),
    read: processorTime(() => readPrintContent(content)),
  };
}

measured(64);
const small = measured(64);
const large = measured(640);
for (const { pages, set, items, fill, write, read, share } of [small, large]) {
  console.log(
    `${pages} pages: typeset ${set.toFixed(1)} ms, heights ${items.toFixed(1)} ms, filling ${fill.toFixed(1)} ms, ` +
      `handed over ${write.toFixed(1)} + ${read.toFixed(1)} ms, measured ${(share * 100).toFixed(1)} of 100 words`,
  );
}
const all = ({ set, items, fill, write, read }: typeof small) => set + items + fill + write + read;
console.log(
  `ten times the pages: ${(all(large) / all(small)).toFixed(1)} × (budget 12); another attempt: ` +
    `${(large.fill / large.items).toFixed(2)} of the first (budget 0.2); words measured: ${(large.share * 100).toFixed(1)} % (budget 3)`,
);
