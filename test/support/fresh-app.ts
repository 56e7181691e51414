/**
 * DOM tests share process, libraries and window, because to load these takes longer than most tests. So that none finds what
 * another has left, each file begins with new modules of the app in an empty window, and each test ends with nothing shown.
 */
import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
document.body.replaceChildren();
localStorage.clear();

afterEach(() => {
  cleanup();
  notifications.clean();
  notifications.cleanQueue();
});
