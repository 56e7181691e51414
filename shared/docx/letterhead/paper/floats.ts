/** Where on its page something stands that is no part of the text. */
import type { StoryFloat } from '../../../domain/letterhead-paper.ts';
import { childOf, descendants, type XmlElement } from '../package/xml.ts';
import type { PageMeasures } from './context.ts';
import { points } from './effective.ts';
import { cssOf, fromCss, fromEmu } from './sizes.ts';

export type FloatPlace = Pick<StoryFloat, 'x' | 'y' | 'from' | 'width' | 'height' | 'isBehind'>;

type Side = 'start' | 'center' | 'end';
const SIDES: Record<string, Side> = {
  left: 'start',
  inside: 'start',
  top: 'start',
  center: 'center',
  right: 'end',
  outside: 'end',
  bottom: 'end',
};

/** A stretch of the page, across or down. */
interface Span {
  from: number;
  to: number;
}

function across({ width, margin }: PageMeasures, relative: string): Span {
  if (relative === 'page') return { from: 0, to: width };
  if (relative === 'leftMargin' || relative === 'insideMargin') return { from: 0, to: margin.left };
  if (relative === 'rightMargin' || relative === 'outsideMargin') return { from: width - margin.right, to: width };
  return { from: margin.left, to: width - margin.right };
}

/** Undefined where it is counted from a paragraph. */
function down({ height, margin }: PageMeasures, relative: string): Span | undefined {
  if (relative === 'page') return { from: 0, to: height };
  if (relative === 'topMargin' || relative === 'insideMargin') return { from: 0, to: margin.top };
  if (relative === 'bottomMargin' || relative === 'outsideMargin') return { from: height - margin.bottom, to: height };
  return relative === 'margin' ? { from: margin.top, to: height - margin.bottom } : undefined;
}

function placed({ from, to }: Span, size: number, side: Side | undefined, offset: number): number {
  if (side === undefined || side === 'start') return from + (side ? 0 : offset);
  return side === 'end' ? to - size : (from + to - size) / 2;
}

interface Wish {
  relative: string;
  side: Side | undefined;
  offset: number;
}

function placeBy(
  page: PageMeasures,
  width: number,
  height: number,
  x: Wish,
  y: Wish,
): Pick<StoryFloat, 'x' | 'y' | 'from'> {
  const vertical = down(page, y.relative);
  return {
    x: placed(across(page, x.relative), width, x.side, x.offset),
    y: vertical ? placed(vertical, height, y.side, y.offset) : y.offset,
    from: vertical ? 'page' : 'paragraph',
  };
}

/** @param anchor `wp:anchor` */
export function anchorPlace(page: PageMeasures, anchor: XmlElement): FloatPlace {
  const extent = childOf(anchor, 'wp:extent')?.attributes ?? {};
  const [width, height] = [fromEmu(extent.cx), fromEmu(extent.cy)];
  const wish = (name: string): Wish => {
    const position = childOf(anchor, name);
    const text = (child: string) => position && descendants(position, child)[0]?.children.join('').trim();
    return {
      relative: position?.attributes.relativeFrom ?? '',
      side: SIDES[text('wp:align') ?? ''],
      offset: fromEmu(text('wp:posOffset')),
    };
  };
  const isBehind = anchor.attributes.behindDoc === '1' || anchor.attributes.behindDoc === 'true';
  return { ...placeBy(page, width, height, wish('wp:positionH'), wish('wp:positionV')), width, height, isBehind };
}

/** A drawing of the old kind; undefined when it stands in its line. */
export function vmlPlace(page: PageMeasures, shape: XmlElement): FloatPlace | undefined {
  const css = cssOf(shape.attributes.style);
  if (css.get('position') !== 'absolute') return undefined;
  const [width, height] = [fromCss(css.get('width')), fromCss(css.get('height'))];
  const wish = (axis: 'horizontal' | 'vertical', offset: string): Wish => ({
    relative: css.get(`mso-position-${axis}-relative`) ?? '',
    side: SIDES[css.get(`mso-position-${axis}`) ?? ''],
    offset: fromCss(css.get(offset)),
  });
  const isBehind = Number(css.get('z-index')) < 0;
  const place = placeBy(page, width, height, wish('horizontal', 'margin-left'), wish('vertical', 'margin-top'));
  return { ...place, width, height, isBehind };
}

/**
 * A frame around paragraphs, or a table that text flows around.
 *
 * @param keys names of its attributes: those of the two differ
 */
export function framePlace(
  page: PageMeasures,
  { attributes }: XmlElement,
  keys: { x: string; y: string; xAlign: string; yAlign: string; hAnchor: string; vAnchor: string },
  width: number,
): FloatPlace {
  const at = (key: string) => attributes[`w:${key}`] ?? '';
  const x: Wish = { relative: at(keys.hAnchor), side: SIDES[at(keys.xAlign)], offset: points(at(keys.x)) };
  const y: Wish = { relative: at(keys.vAnchor), side: SIDES[at(keys.yAlign)], offset: points(at(keys.y)) };
  return { ...placeBy(page, width, 0, x, y), width, isBehind: false };
}
