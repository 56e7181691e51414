import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Splitter } from '../../../../renderer/ui/splitter.tsx';

function shown() {
  const widths: Record<'during' | 'after', number[]> = { during: [], after: [] };
  render(
    <Splitter
      label="Breite"
      width={400}
      least={300}
      most={600}
      onResize={(width) => widths.during.push(width)}
      onEnd={(width) => widths.after.push(width)}
    />,
  );
  return { widths, edge: screen.getByRole('separator', { name: 'Breite' }) };
}

test('the edge tells its place, and arrow keys move it within its bounds', () => {
  const { widths, edge } = shown();
  expect(edge.getAttribute('aria-valuenow')).toBe('400');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter']) fireEvent.keyDown(edge, { key });
  expect(widths.after).toEqual([424, 376, 600, 300]);
});

test('dragging shows each width, and ends with the last one; moving the mouse alone does nothing', () => {
  const { widths, edge } = shown();
  edge.setPointerCapture = () => {};
  fireEvent.pointerMove(edge, { clientX: 500, pointerId: 1 });
  fireEvent.pointerUp(edge, { clientX: 500, pointerId: 1 });
  expect(widths).toEqual({ during: [], after: [] });
  fireEvent.pointerDown(edge, { clientX: 500, pointerId: 1 });
  fireEvent.pointerMove(edge, { clientX: 450, pointerId: 1 });
  fireEvent.pointerMove(edge, { clientX: 100, pointerId: 1 });
  fireEvent.pointerUp(edge, { clientX: 520, pointerId: 1 });
  expect(widths).toEqual({ during: [450, 600], after: [380] });
});
