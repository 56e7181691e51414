/** The whole annex of the sample case, to be read as one: `vitest -u` writes it anew after a wanted change. */
import { expect, test } from 'vitest';
import { inForm } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import type { Numbering } from '../../../../shared/domain/catalogue.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { asText } from './annex-as-text.ts';
import { groupState, type SampleScheme, sampleInput } from './annex-samples.ts';
import { ownSitesInput, twoSitesInput } from './target-samples.ts';

test.each<[SampleScheme, Language]>([
  ['a', 'de'],
  ['b', 'de'],
  ['b', 'en'],
  ['e', 'en'],
])('scheme %s, language %s', async (scheme, language) => {
  const annex = makeAnnex(sampleInput(scheme, language));
  await expect(asText(annex)).toMatchFileSnapshot(`../../../fixtures/annex/sample-${scheme}-${language}.md`);
});

type Sample = ReturnType<typeof sampleInput>;

const inProse = (input: Sample): Sample => ({ ...input, layout: { ...input.layout, form: 'prose' } });
const counted = (input: Sample, numbering: Numbering): Sample => ({ ...input, scheme: { ...input.scheme, numbering } });

test.each<[string, SampleScheme, (input: Sample) => Sample]>([
  ['b-prose', 'b', inProse],
  ['b-letters', 'b', (input) => counted(input, 'letters')],
  ['a-letters', 'a', (input) => counted(input, 'letters')],
  ['e-unnumbered', 'e', (input) => counted(input, 'none')],
  ['e-everywhere', 'e', (input) => ({ ...input, operation: { ...input.operation, repeats: 'everywhere' } })],
  ['b-group-texts', 'b', withGroupTexts],
])('%s', async (name, scheme, change) => {
  await expect(asText(makeAnnex(change(sampleInput(scheme))))).toMatchFileSnapshot(
    `../../../fixtures/annex/sample-${name}.md`,
  );
});

/** At a chapter, at a group within it, and at one that has no measures of its own. */
function withGroupTexts(input: Sample): Sample {
  const texts = (groupId: string, fields: Partial<GroupState>): GroupState => ({
    ...groupState('b', groupId, 'normal'),
    ...fields,
  });
  return {
    ...input,
    groupStates: [
      ...input.groupStates,
      texts('b1', { textBefore: 'Vertraulich ist, was **nicht alle** sehen.', textAfter: 'Ende des Kapitels.' }),
      texts('b1.1', { textInstead: 'Das Haus ist gesichert:\n\n- Alarm\n- Begleitung', textAfter: 'Danach.' }),
      texts('b2', { textBefore: 'Integrität ergibt sich aus dem Übrigen.' }),
    ],
  };
}

test.each<[string, (language: Language) => Sample, Language, 'list' | 'prose']>([
  ['two-sites-de', twoSitesInput, 'de', 'list'],
  ['two-sites-prose-de', twoSitesInput, 'de', 'prose'],
  ['two-sites-en', twoSitesInput, 'en', 'list'],
  ['client-duties-de', ownSitesInput, 'de', 'list'],
  ['client-duties-prose-en', ownSitesInput, 'en', 'prose'],
])('%s', async (name, sample, language, form) => {
  const input = sample(language);
  const annex = makeAnnex({ ...input, layout: inForm(input.layout, form) });
  await expect(asText(annex)).toMatchFileSnapshot(`../../../fixtures/annex/targets-${name}.md`);
});
