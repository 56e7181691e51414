/** A letterhead that cannot be read in time. */
import { act, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DELIVERED_LOOK, type PaperLook } from '../../../../../renderer/features/annex/paper/paper-look.ts';
import { usePaperLook } from '../../../../../renderer/features/annex/use-paper-look.ts';
import type { ChosenDesign } from '../../../../../shared/docx/design-of.ts';
import { organisationIdSchema } from '../../../../../shared/domain/ids.ts';
import { LETTERHEAD_PATIENCE } from '../../../../../shared/domain/letterhead.ts';
import { newAnnexDesign } from '../../../../../shared/domain/new-records.ts';
import { toBase64 } from '../../../../../shared/lib/base64.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { letterhead } from '../../../../support/letterheads/letterhead-parts.ts';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

/** Never answers. */
class StuckWorker extends EventTarget {
  static ended = 0;
  postMessage(): void {}
  terminate(): void {
    StuckWorker.ended += 1;
  }
}

beforeEach(() => {
  StuckWorker.ended = 0;
  vi.stubGlobal('Worker', StuckWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface SheetsProps {
  design: ChosenDesign;
  onLook: (look: PaperLook | undefined) => void;
}

function Sheets({ design, onLook }: SheetsProps) {
  const look = usePaperLook(design);
  useEffect(() => onLook(look), [look, onLook]);
  return null;
}

test('is given up: the annex goes on in the delivered look, and the reader is told', () => {
  const id = organisationIdSchema.parse('5f0c2c8e-6c1d-4c7e-9b7e-0d6c3d1f9a11');
  const design = { ...newAnnexDesign({ id }), letterhead: toBase64(letterhead(germanLetterhead())) };
  vi.useFakeTimers();
  const onLook = vi.fn();
  show(<Sheets design={design} onLook={onLook} />, openTestData());
  expect(onLook).toHaveBeenLastCalledWith(undefined);
  act(() => vi.advanceTimersByTime(LETTERHEAD_PATIENCE));
  expect(onLook).toHaveBeenLastCalledWith(DELIVERED_LOOK);
  expect(StuckWorker.ended).toBeGreaterThan(0);
  expect(screen.getByText('Briefkopf nicht dargestellt')).toBeTruthy();
});
