import { expect, test } from 'vitest';
import { besideSetting } from '../../../../../renderer/app/annex-beside/beside-setting.ts';

test('what was chosen is kept; what cannot be read counts as never chosen', () => {
  expect(besideSetting({ isOpen: true, width: 333 }, 1280)).toEqual({ isOpen: true, width: 333 });
  for (const stored of [null, 'open', { isOpen: true }, { isOpen: true, width: -1 }, { isOpen: 1, width: 400 }]) {
    expect(besideSetting(stored, 1280)).toEqual({ isOpen: false, width: 400 });
  }
});

test('a wide window gives it more room at first', () => {
  expect(besideSetting(null, 1920).width).toBeGreaterThan(besideSetting(null, 1280).width);
});
