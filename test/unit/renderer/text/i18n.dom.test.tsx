import { act, render, renderHook, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import * as de from '../../../../renderer/text/de/index.ts';
import { currentLanguage, type Namespace, setLanguage, textFor } from '../../../../renderer/text/i18n.ts';
import { useLanguage, useText } from '../../../../renderer/text/use-text.ts';

afterEach(() => setLanguage('de'));

function Sample() {
  const t = useText('ui');
  return (
    <p>
      {useLanguage()}: {t('cancel')}
    </p>
  );
}

describe('the interface language', () => {
  it('is German until something else is said', () => {
    expect(currentLanguage()).toBe('de');
    expect(textFor('ui')('cancel')).toBe('Abbrechen');
  });

  it('changes what components show, and the language of the page', () => {
    render(<Sample />);
    act(() => setLanguage('en'));
    expect(screen.getByText('en: Cancel')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('fills in places and chooses the plural', () => {
    const t = textFor('app');
    expect(t('history.measures', { count: 1 })).toBe('1 Maßnahme');
    expect(t('history.measures', { count: 3 })).toBe('3 Maßnahmen');
  });

  it('leaves angle brackets and ampersands as they are, because React escapes', () => {
    expect(textFor('app')('history.steps.createOperation', { name: 'A & <B>' })).toBe('Vorgang „A & <B>“ angelegt');
  });

  it.each(['de', 'en'] as const)('is the same in components as outside them, for every text in %s', (language) => {
    setLanguage(language);
    for (const [namespace, texts] of Object.entries(de) as [Namespace, object][]) {
      const inComponents = renderHook(() => useText(namespace)).result.current as (key: string) => string;
      const outside = textFor(namespace) as (key: string) => string;
      for (const key of keysOf(texts)) expect(`${key}: ${inComponents(key)}`).toBe(`${key}: ${outside(key)}`);
    }
  });
});

function keysOf(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'string' ? [key] : keysOf(text as object).map((inner) => `${key}.${inner}`),
  );
}
