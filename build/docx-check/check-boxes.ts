/** Check boxes of a part as they are now: someone may have ticked them in Word. */
import { textOf } from './word-text.ts';
import { child, descendants, isOn, valAt, type XmlElement } from './xml.ts';

export interface CheckBoxState {
  tag: string;
  checked: boolean;
  /** The sign shown, and the one that ought to be. */
  sign: string;
  expectedSign: string;
  control: XmlElement;
}

export function checkBoxesOf(root: XmlElement): CheckBoxState[] {
  return descendants(root, 'w:sdt').flatMap((control) => {
    const properties = child(control, 'w:sdtPr');
    const box = child(properties, 'w14:checkbox');
    if (!box) return [];
    const checked = isOn(child(box, 'w14:checked')?.attributes['w14:val']);
    const state = child(box, checked ? 'w14:checkedState' : 'w14:uncheckedState');
    const content = child(control, 'w:sdtContent');
    return {
      tag: valAt(properties, 'w:tag') ?? '',
      checked,
      sign: content ? textOf(content) : '',
      expectedSign: String.fromCodePoint(
        Number.parseInt(state?.attributes['w14:val'] ?? (checked ? '2612' : '2610'), 16),
      ),
      control,
    };
  });
}
