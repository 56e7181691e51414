/** Writing the Word annex, beside the least work that makes the same file, and beside other makers of Word files. */
import { renderAnnex } from '../../shared/docx/render-annex.ts';
import { readWithPythonDocx } from '../support/readers/python-docx.ts';
import { paragraphsOf } from '../support/word-reader.ts';
import type { Bench, BenchContext, Series } from './harness/bench.ts';
import { type Area, annexOf, areasOf } from './word/annex-of-items.ts';
import { stringsAndDeflate } from './word/strings-and-deflate.ts';
import { withDocxtemplater } from './word/with-docxtemplater.ts';
import { withPythonDocx } from './word/with-python-docx.ts';

const SIZES = [3_000, 6_000, 15_000, 30_000];
/** Page numbers are worked out for annexes people hand out: about 3 to 25 pages. */
const COUNTED = [60, 120, 240, 480];
const OTHER_MAKERS = 3_000;

export const wordAnnex: Bench = {
  name: 'word-annex',
  what: 'The Word file of an annex, beside the same document.xml put together from strings and packed with fflate.',
  async run(context) {
    return [await withoutPageNumbers(context), ...(await pageNumbers(context)), ...(await otherMakers(context))];
  },
};

async function withoutPageNumbers({ race }: BenchContext): Promise<Series> {
  const points = [];
  for (const size of SIZES) {
    const annex = annexOf(areasOf(size));
    const app = () => renderAnnex(annex, { pageNumbers: false });
    const { app: samples, least: reference } = await race({ app, least: stringsAndDeflate(await app()) });
    points.push({ size, samples, reference });
  }
  return {
    name: 'without page numbers',
    unit: 'ms',
    reference: 'strings + deflate',
    sizes: 'items',
    points,
    budgets: [
      { of: 'ratio', atMost: 12, from: 'design' },
      // "Not growing", with room for what differs from run to run.
      { of: 'ratioGrowth', atMost: 0.05, from: 'design' },
    ],
  };
}

async function pageNumbers({ race, runs }: BenchContext): Promise<Series[]> {
  const timed = [];
  const counted = [];
  for (const size of COUNTED) {
    const annex = annexOf(areasOf(size));
    const estimates: number[] = [];
    const onProgress = (step: string, done: number) => {
      if (step === 'pages' && done === 0) estimates[estimates.length - 1] = (estimates.at(-1) ?? 0) + 1;
    };
    const { withNumbers: samples, without: reference } = await race({
      withNumbers: () => {
        estimates.push(0);
        return renderAnnex(annex, { onProgress });
      },
      without: () => renderAnnex(annex, { pageNumbers: false }),
    });
    timed.push({ size, samples, reference });
    counted.push({ size, samples: estimates.slice(-runs) });
  }
  return [
    { name: 'with page numbers', unit: 'ms', reference: 'without', sizes: 'items', points: timed },
    {
      name: 'page numbers are estimated once',
      unit: 'count',
      sizes: 'items',
      points: counted,
      budgets: [{ of: 'most', atMost: 1, from: 'design' }],
    },
  ];
}

/** For information: what others take for the same content. */
async function otherMakers({ race, folder }: BenchContext): Promise<Series[]> {
  const areas = areasOf(OTHER_MAKERS);
  const annex = annexOf(areas);
  const fill = await withDocxtemplater(areas);
  const python = withPythonDocx(areas, folder);
  const app = () => renderAnnex(annex, { pageNumbers: false });
  const taken = await race({ app, fill, python: python.contestant });
  holdsAll(
    areas,
    paragraphsOf(fill()).map(({ text }) => text),
  );
  holdsAll(
    areas,
    readWithPythonDocx(python.file).map(({ text }) => text),
  );
  const point = (reference: readonly number[]) => [{ size: OTHER_MAKERS, samples: taken.app, reference }];
  const about = { unit: 'ms', sizes: 'items' } as const;
  return [
    { ...about, name: 'beside docxtemplater', reference: 'docxtemplater', points: point(taken.fill) },
    {
      ...about,
      name: 'beside python-docx',
      reference: 'python-docx',
      points: point(taken.python),
      note: 'python-docx writes the boxes as plain text; the app writes controls that can be ticked.',
    },
  ];
}

/** @throws when a maker has left something out: fast and wrong is no result */
function holdsAll(areas: readonly Area[], texts: readonly string[]): void {
  const wanted = areas.reduce((sum, { measures, bullets }) => sum + measures.length + bullets.length, 0);
  const found = texts.filter((text) => /Maßnahme|Aufzählung/.test(text)).length;
  if (found !== wanted) throw new Error(`${found} of ${wanted} items are in the file`);
}
