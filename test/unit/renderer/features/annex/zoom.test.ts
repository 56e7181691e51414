import { expect, test } from 'vitest';
import { nextZoom, zoomFactor } from '../../../../../renderer/features/annex/zoom.ts';

test('fits the sheet into the desk, but never above life size or below half', () => {
  expect(zoomFactor('fit', 2000)).toBe(1);
  expect(zoomFactor('fit', 100)).toBe(0.5);
  expect(zoomFactor('fit', 0)).toBe(1);
  const factor = zoomFactor('fit', 700);
  expect(factor * 794).toBeLessThan(700);
  expect(factor * 794).toBeGreaterThan(600);
});

test('a chosen factor stays, whatever the desk', () => {
  expect(zoomFactor(1.5, 300)).toBe(1.5);
});

test('steps lead through all factors and end at either side', () => {
  expect(nextZoom(0.87, 1)).toBe(0.9);
  expect(nextZoom(0.87, -1)).toBe(0.75);
  expect(nextZoom(1, 1)).toBe(1.25);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.5, -1)).toBe(0.5);
});
