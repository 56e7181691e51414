import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveToRegion } from '../../../../renderer/app/shell/regions.ts';

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
