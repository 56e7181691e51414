import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useRefusedDrafts } from '../../../../renderer/app/shell/use-refused-drafts.ts';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

function Listening() {
  useRefusedDrafts();
  return null;
}

it('says once why a typed text is not stored, and again only after all was stored', async () => {
  show(<Listening />, openTestData());
  const refuse = (hold: ReturnType<typeof saveTracker.hold>) => act(() => hold.fail(new CommandProblem('quota')));
  const messages = () => screen.queryAllByText(/Auf dem Datenträger ist kein Platz mehr/);
  const hold = saveTracker.hold();
  refuse(hold);
  refuse(hold);
  expect(await screen.findByText(/Auf dem Datenträger ist kein Platz mehr/)).toBeTruthy();
  expect(messages()).toHaveLength(1);
  act(() => hold.release());
  const later = saveTracker.hold();
  refuse(later);
  await screen.findAllByText(/kein Platz mehr/);
  expect(messages()).toHaveLength(2);
  act(() => later.release());
});
