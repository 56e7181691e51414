/** What an annex of hundreds of pages takes before it is drawn: set, measured, filled into sheets, handed to the printer. */
import { flowItems, flowOf } from '../../renderer/features/annex/paper/page-flow.ts';
import { DELIVERED_DESIGN, textHeight } from '../../renderer/features/annex/paper/paper-design.ts';
import { averageWidths, keptWidths } from '../../renderer/features/annex/paper/text-width.ts';
import { printContent, readPrintContent } from '../../renderer/features/annex/print/print-content.ts';
import { annexTexts } from '../../shared/annex/document.ts';
import { typeset } from '../../shared/annex/typeset/typeset.ts';
import { longAnnex } from '../support/long-annex.ts';
import type { Bench } from './harness/bench.ts';

const AREAS = [64, 160, 320, 640];
const LOOK = { accent: '', font: '', logo: '' } as const;

export const longAnnexes: Bench = {
  name: 'long-annex',
  what: 'An annex of 50 to 500 pages on its way to preview and PDF: everything until it is drawn; filling the sheets again, beside measuring them; and of 100 words, how many had to be measured.',
  async run({ race }) {
    const all = [];
    const again = [];
    const measured = [];
    for (const areas of AREAS) {
      const annex = longAnnex(areas);
      const { blocks } = typeset(annex);
      let asked = 0;
      const items = () => {
        asked = 0;
        const widths = keptWidths((...text) => {
          asked += 1;
          return averageWidths(...text);
        });
        return flowItems(blocks, widths, DELIVERED_DESIGN);
      };
      const heights = items();
      const fill = () => flowOf(heights, (_, number) => textHeight(DELIVERED_DESIGN, number));
      const size = fill().length;
      const taken = await race({
        whole: () => {
          typeset(annex);
          items();
          fill();
          return readPrintContent(printContent({ annex, look: LOOK }));
        },
        items,
        fill,
      });
      const words = annexTexts(annex).join(' ').split(/\s+/).length;
      all.push({ size, samples: taken.whole });
      again.push({ size, samples: taken.fill, reference: taken.items });
      measured.push({ size, samples: taken.fill.map(() => (100 * asked) / words) });
    }
    const sizes = 'pages';
    return [
      {
        name: 'until it is drawn',
        unit: 'ms',
        sizes,
        points: all,
        budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }],
      },
      {
        ...{ name: 'filling the sheets again', unit: 'ms', sizes, reference: 'measuring the texts', points: again },
        budgets: [{ of: 'ratio', atMost: 0.2, from: 'house' }],
      },
      {
        ...{ name: 'of 100 words, measured', unit: 'count', sizes, points: measured },
        budgets: [{ of: 'most', atMost: 3, from: 'house' }],
      },
    ];
  },
};
