import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../../../renderer/features/findings/rules/condition-words.ts';
import { annexTexts } from '../../../../../renderer/text/annex-texts.ts';
import type { Condition } from '../../../../../shared/findings/condition.ts';
import { branchesOf } from '../../../../../shared/findings/rule-set.ts';
import { CATALOGUE } from '../../../shared/findings/case-builder.ts';
import { deliveredRules } from '../../../shared/findings/delivered-rules.ts';

const wording = { texts: annexTexts('de'), partyName: () => undefined };
const words = (condition: unknown) => conditionWords(condition as Condition, { catalogue: CATALOGUE, wording });

describe('what a rule looks for, in words', () => {
  it.each([
    [{ value: 'ZUG-02.minLength', below: 14 }, '„Mindestlänge“ unter 14 Zeichen'],
    [{ value: 'WEI-01.algorithms', oneOf: ['3des', 'rc4'] }, '„Verschlüsselungsverfahren“ nennt eines von: 3DES, RC4'],
    [{ value: 'UEB-01.interval', rarerThan: 'yearly' }, '„Turnus“ seltener als jährlich'],
    [{ value: 'UEB-01.lastDone', olderThanMonths: 12 }, '„Zuletzt durchgeführt“ älter als 12 Monate'],
    [{ value: 'WEI-01.pfs', is: false }, '„Perfect Forward Secrecy“: nein'],
    [{ measure: 'VER-02', is: 'missing' }, '„Automatische Datensicherung“ fehlt'],
    [{ measure: 'VER-02', field: 'note', isEmpty: true }, '„Automatische Datensicherung“: Anmerkung fehlt'],
    [{ protectionNeed: ['high', 'veryHigh'] }, 'Schutzbedarf: hoch, sehr hoch'],
    [{ not: { role: ['processor'] } }, 'nicht: Rolle: Auftragsverarbeiter'],
  ])('%j', (condition, expected) => {
    expect(words(condition)).toBe(expected);
  });

  it('joins parts, and puts what is joined inside into brackets', () => {
    const short = { value: 'ZUG-02.minLength', below: 8 };
    const missing = { measure: 'ZUG-03', is: 'missing' };
    const inside = { any: [short, missing] };
    expect(words({ all: [short, inside] })).toMatch(/^„Mindestlänge“ unter 8 Zeichen und \(.* oder .*\)$/);
  });

  it('knows words for everything that delivered rules ask for', () => {
    const conditions = ['state-of-the-art', 'consistency', 'weak-statements']
      .flatMap(deliveredRules)
      .flatMap(branchesOf)
      .flatMap(({ finds }) => ('when' in finds ? [finds.when] : []));
    expect(conditions.length).toBeGreaterThan(100);
    for (const condition of conditions) {
      const said = words(condition);
      expect(said).not.toMatch(/\{\{|undefined|words\.|[A-Z]{3}-\d\d\./);
    }
  });
});
