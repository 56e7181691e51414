/** The logo as a picture in a run. */
import { element, type XmlElement } from '../letterhead/package/xml.ts';
import type { LogoSize } from './logo.ts';

/** Word's unit of length in drawings: 36,000 a millimetre. */
const MILLIMETRE = 36_000;
/** Between the edge of the page and the text of the first page, with some air. */
const MOST = { width: 60 * MILLIMETRE, height: 12 * MILLIMETRE };

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** As large as the space allows, in its own proportions. `id` is that of the relation to the file. */
export function logoRun({ width, height }: LogoSize, id: string, alternative: string): XmlElement {
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const [cx, cy] = [width, height].map((pixels) => String(Math.max(1, Math.round(pixels * scale)))) as [string, string];
  const graphic = element('a:graphic', { 'xmlns:a': A }, [
    element('a:graphicData', { uri: PICTURE }, [
      element('pic:pic', { 'xmlns:pic': PICTURE }, [
        element('pic:nvPicPr', {}, [element('pic:cNvPr', { id: '1', name: 'Logo' }), element('pic:cNvPicPr')]),
        element('pic:blipFill', {}, [
          element('a:blip', { 'r:embed': id, 'xmlns:r': R }),
          element('a:stretch', {}, [element('a:fillRect')]),
        ]),
        element('pic:spPr', {}, [
          element('a:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', { cx, cy })]),
          element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
        ]),
      ]),
    ]),
  ]);
  const inline = element('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0', 'xmlns:wp': WP }, [
    element('wp:extent', { cx, cy }),
    element('wp:docPr', { id: '1', name: 'Logo', descr: alternative }),
    graphic,
  ]);
  return element('w:r', {}, [element('w:drawing', {}, [inline])]);
}
