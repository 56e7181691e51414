import { describe, expect, it } from 'vitest';
import { stepSentence } from '../../../../renderer/app/shell/step-sentence.ts';
import { COMMAND_NAMES, type CommandLabel } from '../../../../renderer/data/commands/log.ts';
import { app } from '../../../../renderer/text/en/app.ts';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { measureIdSchema } from '../../../../shared/domain/ids.ts';
import { area, measure, parts } from '../../../support/catalogue-parts.ts';

const catalogue = assembleCatalogue(parts([area('zug', [measure('ZUG-02')])]));
const sentence = (label: CommandLabel) => stepSentence(label, catalogue);

describe('stepSentence', () => {
  it('names a single measure by its title and says what it became', () => {
    const label = { command: 'setStatus', count: 1, measureId: measureIdSchema.parse('ZUG-02') } as const;
    expect(sentence(label)).toBe('Stand von „Maßnahme ZUG-02“');
    expect(sentence({ ...label, status: 'planned' })).toBe('Stand von „Maßnahme ZUG-02“: geplant');
  });

  it('counts several measures', () => {
    expect(sentence({ command: 'setStatus', count: 12, status: 'implemented' })).toBe(
      'Stand von 12 Maßnahmen: umgesetzt',
    );
  });

  it('falls back to the number when the catalogue does not know the measure', () => {
    expect(sentence({ command: 'assess', count: 1, measureId: measureIdSchema.parse('GONE-1') })).toBe(
      'Antwort zu 1 Maßnahme',
    );
  });

  it('has words for every command, with the name of what it concerned', () => {
    for (const command of COMMAND_NAMES) {
      expect(sentence({ command, count: 1, name: 'Lohn' })).toMatch(/Lohn/);
    }
  });

  it('begins in lower case in English, where it stands within other sentences', () => {
    const steps = Object.values(app.history.steps);
    expect(steps.filter((step) => /^[A-Z]/.test(step) && !step.startsWith('Word file'))).toEqual([]);
  });
});
