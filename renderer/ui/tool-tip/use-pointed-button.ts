import { useEffect, useState } from 'react';

/** Long enough not to flicker where the pointer only passes, in milliseconds. */
const DELAY = 400;
/** Whoever does something has read enough. */
const ENDS = ['pointerdown', 'keydown', 'wheel', 'scroll', 'focusout', 'blur'] as const;

/**
 * What is to be explained: the button under the pointer or with the focus (of the keyboard, not of a click) that shows
 * nothing but a picture, or whatever has a `data-tip`. An open menu explains itself.
 */
export function usePointedButton(): HTMLElement | undefined {
  const [shown, setShown] = useState<HTMLElement>();
  useEffect(() => {
    let timer = 0;
    let coming: HTMLElement | undefined;
    function explain(button: HTMLElement | undefined) {
      if (button === coming) return;
      clearTimeout(timer);
      coming = button;
      setShown(undefined);
      if (button) timer = window.setTimeout(() => setShown(button), DELAY);
    }
    const point = ({ target }: Event) => explain(explained(target));
    const focus = ({ target }: Event) => {
      if (target instanceof Element && target.matches(':focus-visible')) explain(explained(target));
    };
    const end = () => explain(undefined);
    // Capturing: some parts keep events to themselves.
    document.addEventListener('pointerover', point, true);
    document.addEventListener('focusin', focus, true);
    for (const name of ENDS) window.addEventListener(name, end, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', point, true);
      document.removeEventListener('focusin', focus, true);
      for (const name of ENDS) window.removeEventListener(name, end, true);
    };
  }, []);
  return shown;
}

function explained(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest<HTMLElement>('button, [role="button"], [data-tip]');
  if (!found || found.matches('[aria-haspopup][aria-expanded="true"]')) return undefined;
  return found.dataset.tip || (found.getAttribute('aria-label') && found.textContent?.trim() === '')
    ? found
    : undefined;
}
