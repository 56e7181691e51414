import { CheckBox, TextRun } from 'docx';
import { BOX_FONT, BOX_RUN_FONT } from '../style/design.ts';
import type { BoxName } from './box-names.ts';
import { element } from './element.ts';

const CHECKED = { sign: '☒', code: '2612' };
const UNCHECKED = { sign: '☐', code: '2610' };

/**
 * A check box as Word writes it: a content control that can be ticked, but not deleted.
 *
 * Replaces what docx's own holds: that has no tag, no id, and writes its sign as a symbol, which other readers lose.
 */
export class CheckBoxControl extends CheckBox {
  constructor({ id, tag, alias }: BoxName, checked: boolean) {
    super();
    this.root = [
      element('w:sdtPr', {}, [
        element('w:alias', { 'w:val': alias }),
        element('w:tag', { 'w:val': tag }),
        element('w:id', { 'w:val': String(id) }),
        element('w:lock', { 'w:val': 'sdtLocked' }),
        element('w14:checkbox', {}, [
          element('w14:checked', { 'w14:val': checked ? '1' : '0' }),
          element('w14:checkedState', { 'w14:val': CHECKED.code, 'w14:font': BOX_FONT }),
          element('w14:uncheckedState', { 'w14:val': UNCHECKED.code, 'w14:font': BOX_FONT }),
        ]),
      ]),
      element('w:sdtContent', {}, [new TextRun({ text: checked ? CHECKED.sign : UNCHECKED.sign, font: BOX_RUN_FONT })]),
    ];
  }
}
