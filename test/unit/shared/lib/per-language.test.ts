import { describe, expect, it, vi } from 'vitest';
import { perLanguage } from '../../../../shared/lib/per-language.ts';

describe('one of each per language', () => {
  it('is made when it is first asked for, and once', () => {
    const make = vi.fn((language: string) => ({ language }));
    const formats = perLanguage(make);
    expect(make).not.toHaveBeenCalled();
    const german = formats('de');
    expect(german).toEqual({ language: 'de' });
    expect(formats('de')).toBe(german);
    expect(formats('en')).toEqual({ language: 'en' });
    expect(make.mock.calls).toEqual([['de'], ['en']]);
  });
});
