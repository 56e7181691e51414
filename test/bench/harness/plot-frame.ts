/** Axes, lines and dots of a plot as SVG. */
import type { Unit } from './bench.ts';
import { sizeWord, withUnit } from './words.ts';

type Kind = 'ours' | 'reference' | 'limit';

export interface Line {
  label: string;
  kind: Kind;
  x: readonly number[];
  y: readonly number[];
}

export interface Dot {
  x: number;
  y: number;
  kind: Kind;
}

export interface Plot {
  title: string;
  unit: Unit;
  sizes: string;
  lines: readonly Line[];
  dots: readonly Dot[];
  /** On the axis of sizes. */
  ticks: readonly number[];
}

const WIDTH = 420;
const HEIGHT = 220;
const AREA = { left: 64, right: 116, top: 30, bottom: 40 };
const LINE_HEIGHT = 13;
const LONGEST_LABEL = 18;

/** Both axes logarithmic. Colours change with the page: the picture has no ground of its own. */
const STYLE = `
text{font:11px system-ui,sans-serif;fill:#4a5560}.title{font-weight:600;fill:#1f2933}
.grid{stroke:#4a5560;stroke-opacity:.2}.line{fill:none;stroke-width:2}
.ours{stroke:#1f5fa8;color:#1f5fa8}.reference{stroke:#6b7280;color:#6b7280}.limit{stroke:#b42318;color:#b42318;stroke-dasharray:4 3}
.dot{stroke:none;fill:currentColor;fill-opacity:.45}.label{stroke:none;fill:currentColor}
@media(prefers-color-scheme:dark){text{fill:#b8c1cc}.title{fill:#e6eaf0}.grid{stroke:#b8c1cc}
.ours{stroke:#74aef2;color:#74aef2}.reference{stroke:#a3acb8;color:#a3acb8}.limit{stroke:#ff8a80;color:#ff8a80}}`;

export function frame({ title, unit, sizes, lines, dots, ticks }: Plot): string {
  const shown = [...lines.flatMap((line) => line.y), ...dots.map((dot) => dot.y)].filter((value) => value > 0);
  const steps = stepsAround(shown);
  const x = scale([...lines.flatMap((line) => line.x), ...dots.map((dot) => dot.x)], AREA.left, WIDTH - AREA.right);
  const y = scale([...shown, ...steps], HEIGHT - AREA.bottom, AREA.top);
  const parts = [
    `<text class="title" x="8" y="16">${escaped(title)}</text>`,
    ...steps.map((step) => gridLine(y(step), withUnit(step, unit))),
    ...ticks.map((tick) => text(x(tick), HEIGHT - AREA.bottom + 16, sizeWord(tick), 'middle')),
    text((AREA.left + WIDTH - AREA.right) / 2, HEIGHT - 6, sizes, 'middle'),
    ...dots.filter((dot) => dot.y > 0).map((dot) => circle(dot.kind, x(dot.x), y(dot.y))),
    ...lines.map((line) => polyline(line, x, y)),
    ...lineLabels(lines, y),
  ];
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escaped(title)}</title>`;
  return `${head}<style>${STYLE}</style>\n${parts.join('\n')}\n</svg>\n`;
}

type Scale = (value: number) => number;

/** From values to places, logarithmic; one value alone lies in the middle. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  if (least === most) return () => (from + to) / 2;
  return (value) => from + ((Math.log(Math.max(value, Number.MIN_VALUE)) - least) / (most - least)) * (to - from);
}

/** Round numbers (1, 2, 5, 10 …) from below the least to above the most; powers of ten alone where they are many. */
function stepsAround(values: readonly number[]): number[] {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [1, 10];
  const between = (steps: readonly number[]) => {
    const all = Array.from({ length: 24 }, (_, index) => steps.map((step) => step * 10 ** (index - 12))).flat();
    const from = all.findLastIndex((step) => step <= least);
    const to = all.findIndex((step) => step >= most);
    return all.slice(Math.max(from, 0), (to < 0 ? all.length : to) + 1);
  };
  const fine = between([1, 2, 5]);
  return fine.length <= 6 ? fine : between([1]);
}

function gridLine(y: number, label: string): string {
  const line = `<line class="grid" x1="${AREA.left}" x2="${WIDTH - AREA.right}" y1="${at(y)}" y2="${at(y)}"/>`;
  return line + text(AREA.left - 6, y + 4, label, 'end');
}

const circle = (kind: Kind, x: number, y: number) =>
  `<circle class="dot ${kind}" cx="${at(x)}" cy="${at(y)}" r="2.5"/>`;

function polyline({ kind, x: xs, y: ys }: Line, x: Scale, y: Scale): string {
  const points = xs.map((one, index) => `${at(x(one))},${at(y(ys[index] ?? 0))}`);
  return `<polyline class="line ${kind}" points="${points.join(' ')}"/>`;
}

/** At the end of each line, kept apart from each other. */
function lineLabels(lines: readonly Line[], y: Scale): string[] {
  let lowest = Number.NEGATIVE_INFINITY;
  return lines
    .map(({ label, kind, y: ys }) => ({ label, kind, y: y(ys.at(-1) ?? 1) }))
    .sort((one, other) => one.y - other.y)
    .map(({ label, kind, y: wanted }) => {
      lowest = Math.max(wanted, lowest + LINE_HEIGHT);
      return `<g class="${kind}">${text(WIDTH - AREA.right + 8, lowest + 4, shortened(label), 'start', 'label')}</g>`;
    });
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', className?: string): string {
  const marked = className ? ` class="${className}"` : '';
  return `<text${marked} x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

const at = (value: number) => value.toFixed(1);
const shortened = (words: string) => (words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words);
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
