/** Pictures, text boxes and lines in running lines. */
import type { StoryBox, StoryFloat, StoryRun } from '../../../domain/letterhead-paper.ts';
import { childOf, descendants, elementsOf, type XmlElement } from '../package/xml.ts';
import type { ReadBlocks, Reading } from './context.ts';
import { anchorPlace, type FloatPlace, vmlPlace } from './floats.ts';
import { pictureOf } from './pictures.ts';
import { cssOf, fromCss, fromEmu } from './sizes.ts';
import { drawingColour } from './theme.ts';

/** @param drawing `w:drawing` */
export function drawingRuns(reading: Reading, drawing: XmlElement, readBlocks: ReadBlocks): StoryRun[] {
  return elementsOf(drawing).flatMap((frame) => {
    const data = childOf(frame, 'a:graphic', 'a:graphicData');
    const [content] = elementsOf(data);
    const place = frame.name === 'wp:anchor' ? anchorPlace(reading.page, frame) : undefined;
    if (content?.name === 'pic:pic') return picture(reading, frame, content, place);
    if (content?.name === 'wps:wsp' && place) return shape(reading, content, place, readBlocks);
    reading.note(content?.name.startsWith('wp') ? 'shapes' : 'graphics');
    return [];
  });
}

function picture(reading: Reading, frame: XmlElement, content: XmlElement, place?: FloatPlace): StoryRun[] {
  const extent = childOf(frame, 'wp:extent')?.attributes ?? {};
  const blip = childOf(content, 'pic:blipFill', 'a:blip');
  const found = pictureOf(reading, {
    id: blip?.attributes['r:embed'],
    width: fromEmu(extent.cx),
    height: fromEmu(extent.cy),
    alternative: childOf(frame, 'wp:docPr')?.attributes.descr ?? '',
  });
  if (!found) return [];
  return [place ? { kind: 'float', ...place, content: found } : found];
}

/** What text keeps from the edge of its box where nothing is said. */
const INSET = { side: 7.2, edge: 3.6 };
const LINES = new Set(['line', 'straightConnector1']);
const BOXES = new Set(['rect', 'roundRect', 'textbox', '']);

function shape(reading: Reading, wsp: XmlElement, place: FloatPlace, readBlocks: ReadBlocks): StoryRun[] {
  const { pack } = reading;
  const properties = childOf(wsp, 'wps:spPr');
  const form = childOf(properties, 'a:prstGeom')?.attributes.prst ?? '';
  const line = childOf(properties, 'a:ln');
  const stroke = childOf(line, 'a:noFill')
    ? ''
    : drawingColour(pack, childOf(line, 'a:solidFill')) || drawingColour(pack, themed(wsp, 'a:lnRef'));
  const width = fromEmu(line?.attributes.w ?? '9525');
  if (LINES.has(form)) return stroke ? [straightLine(place, stroke, width)] : [];
  const text = childOf(wsp, 'wps:txbx', 'w:txbxContent');
  if (!BOXES.has(form) && !text) reading.note('shapes');
  const fill = childOf(properties, 'a:noFill')
    ? ''
    : drawingColour(pack, childOf(properties, 'a:solidFill')) || drawingColour(pack, themed(wsp, 'a:fillRef'));
  const inset = childOf(wsp, 'wps:bodyPr')?.attributes ?? {};
  const side = (key: string, otherwise: number) => (inset[key] === undefined ? otherwise : fromEmu(inset[key]));
  const content: StoryBox = {
    kind: 'box',
    fill,
    ...(stroke ? { border: { width, color: stroke, space: 0 } } : {}),
    padding: {
      top: side('tIns', INSET.edge),
      right: side('rIns', INSET.side),
      bottom: side('bIns', INSET.edge),
      left: side('lIns', INSET.side),
    },
    blocks: text ? readBlocks(reading, text) : [],
  };
  return [{ kind: 'float', ...place, content }];
}

/** A colour by the theme, unless its index says "none". */
function themed(wsp: XmlElement, name: string): XmlElement | undefined {
  const reference = childOf(wsp, 'wps:style', name);
  return reference && reference.attributes.idx !== '0' ? reference : undefined;
}

/** As a box without text, as high or wide as the line is thick. */
const straightLine = (place: FloatPlace, color: string, thickness: number): StoryFloat => ({
  kind: 'float',
  ...place,
  width: Math.max(place.width, thickness),
  height: Math.max(place.height ?? 0, thickness),
  content: { kind: 'box', fill: color, padding: { top: 0, right: 0, bottom: 0, left: 0 }, blocks: [] },
});

/** @param pict `w:pict`, a drawing of the old kind */
export function vmlRuns(reading: Reading, pict: XmlElement, readBlocks: ReadBlocks): StoryRun[] {
  return elementsOf(pict).flatMap((it): StoryRun[] => {
    if (it.name === 'v:shapetype') return [];
    const place = vmlPlace(reading.page, it);
    const [image] = elementsOf(it, 'v:imagedata');
    const [text] = descendants(it, 'w:txbxContent');
    if (image) return vmlPicture(reading, it, image, place);
    if (!text || !place) {
      reading.note('shapes');
      return [];
    }
    const padding = { top: INSET.edge, right: INSET.side, bottom: INSET.edge, left: INSET.side };
    return [
      { kind: 'float', ...place, content: { kind: 'box', fill: '', padding, blocks: readBlocks(reading, text) } },
    ];
  });
}

function vmlPicture(reading: Reading, it: XmlElement, image: XmlElement, place?: FloatPlace): StoryRun[] {
  const css = cssOf(it.attributes.style);
  const found = pictureOf(reading, {
    id: image.attributes['r:id'],
    width: fromCss(css.get('width')),
    height: fromCss(css.get('height')),
    alternative: it.attributes.alt ?? '',
  });
  if (!found) return [];
  return [place ? { kind: 'float', ...place, content: found } : found];
}
