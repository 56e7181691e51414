import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusContentSoon, moveToRegion } from '../../../../renderer/app/shell/regions.ts';

const focusedId = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML = `
    <nav data-region><button id="nav-1"></button><button id="nav-2"></button></nav>
    <main data-region>
      <section data-region><button id="list" tabindex="0"></button></section>
      <aside data-region id="empty"></aside>
    </main>
    <footer data-region><button id="footer"></button></footer>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('moveToRegion', () => {
  it('walks through the parts in their order and round again; parts inside the main one count by themselves', () => {
    const visited = Array.from({ length: 5 }, () => {
      moveToRegion(1);
      return focusedId();
    });
    expect(visited).toEqual(['nav-1', 'list', 'empty', 'footer', 'nav-1']);
  });

  it('walks backwards', () => {
    moveToRegion(-1);
    expect(focusedId()).toBe('footer');
    moveToRegion(-1);
    expect(focusedId()).toBe('empty');
  });

  it('comes back to the control that had the focus before', () => {
    document.getElementById('nav-2')?.focus();
    moveToRegion(1);
    moveToRegion(-1);
    expect(focusedId()).toBe('nav-2');
  });

  it('does nothing in a window without parts', () => {
    document.body.innerHTML = '<button id="alone"></button>';
    document.getElementById('alone')?.focus();
    moveToRegion(1);
    expect(focusedId()).toBe('alone');
  });
});

describe('focusContentSoon', () => {
  const SCREEN = '<main id="content" tabindex="-1"></main>';
  const GRID = '<div role="grid"><div id="row" tabindex="0"></div></div>';
  const content = () => document.getElementById('content') as HTMLElement;
  const frames = (count: number) =>
    new Promise<void>((resolve) => {
      const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
      next(count);
    });

  it('leads into the screen, and to the row of its list as soon as that is there', async () => {
    document.body.innerHTML = SCREEN;
    focusContentSoon();
    await waitFor(() => expect(focusedId()).toBe('content'));
    content().innerHTML = GRID;
    await waitFor(() => expect(focusedId()).toBe('row'));
  });

  it('waits until what had the focus is gone', async () => {
    document.body.innerHTML = `${SCREEN}<button id="old"></button>`;
    content().innerHTML = GRID;
    const old = document.getElementById('old') as HTMLElement;
    old.focus();
    focusContentSoon();
    await frames(4);
    expect(focusedId()).toBe('old');
    old.remove();
    await waitFor(() => expect(focusedId()).toBe('row'));
  });

  it('takes the focus from nothing that has got it meanwhile, nor from a question', async () => {
    document.body.innerHTML = `${SCREEN}<input id="field"><div role="dialog" aria-modal="true" id="question"></div>`;
    focusContentSoon();
    await frames(4);
    expect(focusedId()).toBe('');
    document.getElementById('field')?.focus();
    document.getElementById('question')?.remove();
    content().innerHTML = GRID;
    await frames(4);
    expect(focusedId()).toBe('field');
  });
});
