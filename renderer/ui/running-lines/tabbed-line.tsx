/** Lines of a letterhead that tabs divide: each part stands at its tab stop, wherever the one before it ends. */
import type { CSSProperties, ReactNode } from 'react';
import type { StoryParagraph, StoryRun, TabStop } from '../../../shared/domain/letterhead-paper.ts';
import { inOrder } from '../in-order.ts';
import css from './running-lines.module.css';

export const hasTabs = ({ runs }: Pick<StoryParagraph, 'runs'>): boolean => runs.some(({ kind }) => kind === 'tab');

/** Word's own, where a paragraph has none left. */
const USUAL_STEP = 35.4;
/** A letter is about half as wide as high. */
const LETTER = 0.5;

interface TabbedLineProps {
  paragraph: StoryParagraph;
  draw: (run: StoryRun) => ReactNode;
}

export function TabbedLine({ paragraph, draw }: TabbedLineProps) {
  return inOrder(divided(paragraph.runs, 'break'), (line) => {
    const heights = line.map((run) => (run.kind === 'picture' ? run.height : 0));
    return (
      <div className={css.tabbed} style={{ minHeight: `${Math.max(paragraph.line, ...heights)}pt` }}>
        {inOrder(placedParts(line, paragraph), ({ runs, at, leader }) => (
          <>
            {leader && <span className={css.tabLeader} style={leader} />}
            <span style={at}>{inOrder(runs, draw)}</span>
          </>
        ))}
      </div>
    );
  });
}

function divided(runs: readonly StoryRun[], by: 'break' | 'tab'): StoryRun[][] {
  const parts: StoryRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === by) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

interface PlacedPart {
  runs: StoryRun[];
  at: CSSProperties;
  leader?: CSSProperties | undefined;
}

function placedParts(line: readonly StoryRun[], { tabs, left, first }: StoryParagraph): PlacedPart[] {
  let end = left + first;
  return divided(line, 'tab').map((runs, index) => {
    const from = end;
    const width = widthOf(runs);
    const stop = index === 0 ? undefined : nextStop(tabs, end, left);
    const at = stop ? stop.at : end;
    end = at + width * ({ left: 1, center: 0.5, right: 0 }[stop?.align ?? 'left'] ?? 1);
    return {
      runs,
      at: placeAt(at - left, stop?.align ?? 'left'),
      leader: stop && stop.leader !== 'none' ? leaderFrom(from - left, at - left, stop) : undefined,
    };
  });
}

/** A hanging indent is a tab stop, too. */
function nextStop(tabs: readonly TabStop[], end: number, left: number): TabStop {
  const stops = left > end ? [...tabs, { at: left, align: 'left', leader: 'none' } as const] : tabs;
  const next = stops.filter(({ at }) => at > end).sort((one, other) => one.at - other.at)[0];
  return next ?? { at: (Math.floor(end / USUAL_STEP) + 1) * USUAL_STEP, align: 'left', leader: 'none' };
}

function placeAt(at: number, align: TabStop['align']): CSSProperties {
  const shift = { left: '0', center: '-50%', right: '-100%' }[align];
  return { left: `${at}pt`, transform: shift === '0' ? undefined : `translateX(${shift})` };
}

const leaderFrom = (from: number, to: number, { leader }: TabStop): CSSProperties => ({
  left: `${from}pt`,
  width: `${Math.max(0, to - from)}pt`,
  borderBottomStyle: leader === 'dot' ? 'dotted' : 'solid',
});

const widthOf = (runs: readonly StoryRun[]): number =>
  runs.reduce((sum, run) => {
    if (run.kind === 'picture') return sum + run.width;
    return run.kind === 'text' ? sum + run.text.length * run.look.size * LETTER : sum;
  }, 0);
