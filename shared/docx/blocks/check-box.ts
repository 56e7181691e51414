import type { IXmlableObject } from 'docx';
import { BOX_FONT, BOX_RUN_FONT } from '../style/design.ts';
import { ReadyRun } from '../text/ready-run.ts';
import type { BoxName } from './box-names.ts';
import { element } from './element.ts';

const CHECKED = { sign: '☒', code: '2612' };
const UNCHECKED = { sign: '☐', code: '2610' };

const value = (name: string, text: string) => element(name, { 'w:val': text });
const state = (name: string, code: string) => element(name, { 'w14:val': code, 'w14:font': BOX_FONT });
const FONT = element('w:rFonts', {
  'w:ascii': BOX_RUN_FONT.ascii,
  'w:eastAsia': BOX_RUN_FONT.eastAsia,
  'w:hAnsi': BOX_RUN_FONT.hAnsi,
  'w:hint': BOX_RUN_FONT.hint,
});

const LOCK = value('w:lock', 'sdtLocked');
const CHECKED_STATE = state('w14:checkedState', CHECKED.code);
const UNCHECKED_STATE = state('w14:uncheckedState', UNCHECKED.code);

/** What is the same in all boxes that are ticked, or in all that are not. */
function sameInAll(checked: boolean) {
  const box = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': checked ? '1' : '0' }),
    CHECKED_STATE,
    UNCHECKED_STATE,
  ]);
  const sign = element('w:t', {}, [checked ? CHECKED.sign : UNCHECKED.sign]);
  const run = element('w:r', {}, [element('w:rPr', {}, [FONT]), sign]);
  return { box, content: element('w:sdtContent', {}, [run]) };
}
const TICKED = sameInAll(true);
const EMPTY = sameInAll(false);

/**
 * A check box as Word writes it: a content control that can be ticked, but not deleted.
 *
 * docx's own has no tag, no id, and writes its sign as a symbol that other readers lose.
 */
export class CheckBoxControl extends ReadyRun {
  readonly #node: IXmlableObject;

  constructor({ id, tag, alias }: BoxName, checked: boolean) {
    super();
    const { box, content } = checked ? TICKED : EMPTY;
    const name = [value('w:alias', alias), value('w:tag', tag), value('w:id', String(id))];
    this.#node = element('w:sdt', {}, [element('w:sdtPr', {}, [...name, LOCK, box]), content]);
  }

  override prepForXml(): IXmlableObject {
    return this.#node;
  }
}
