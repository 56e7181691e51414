import { describe, expect, test } from 'vitest';
import { DELIVERED_LOOK, lookProperties, paperLook } from '../../../../../renderer/features/annex/paper/paper-look.ts';
import { printContent, readPrintContent } from '../../../../../renderer/features/annex/print/print-content.ts';
import { organisationIdSchema } from '../../../../../shared/domain/ids.ts';
import { newAnnexDesign } from '../../../../../shared/domain/new-records.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

const annex = smallAnnex([{ kind: 'title', text: 'Maßnahmen' }]);
const id = organisationIdSchema.parse('5f0c2c8e-6c1d-4c7e-9b7e-0d6c3d1f9a11');

describe('what the window that prints is given', () => {
  test('arrives as it was', () => {
    const look = { accent: '#7a1f4b', font: 'Arial', logo: 'data:image/png;base64,AAAA' } as const;
    expect(readPrintContent(printContent({ annex, look }))).toEqual({ annex, look });
  });

  test.each([
    '{}',
    'no JSON',
    JSON.stringify({ annex, look: { ...DELIVERED_LOOK, accent: 'red;} body {' } }),
    JSON.stringify({ annex, look: { ...DELIVERED_LOOK, logo: 'https://example.org/logo.png' } }),
    JSON.stringify({ annex: { blocks: [] }, look: DELIVERED_LOOK }),
  ])('is refused otherwise (%#)', (text) => {
    expect(() => readPrintContent(text)).toThrow();
  });
});

describe('the look of the paper', () => {
  test('is as delivered where nothing was chosen, or the choice is gone', () => {
    expect(paperLook(null)).toEqual(DELIVERED_LOOK);
    expect(paperLook({ ...newAnnexDesign({ id }, { accent: '#7a1f4b' }), deleted: true })).toEqual(DELIVERED_LOOK);
    expect(lookProperties(DELIVERED_LOOK)).toEqual({});
  });

  test('follows accent, font and logo', () => {
    const look = paperLook(
      newAnnexDesign({ id }, { accent: '#7a1f4b', font: 'Georgia', logo: 'AAAA', logoType: 'png' }),
    );
    expect(look.logo).toBe('data:image/png;base64,AAAA');
    expect(lookProperties(look)).toMatchObject({ '--paper-brand': '#7a1f4b', '--paper-font': '"Georgia"' });
  });
});
