/** Options that the catalogue offers so that they can be named, and that no annex should name: a rule speaks of each. */
import { expect, test } from 'vitest';
import { withSubParameters } from '../../../../shared/domain/parameter.ts';
import { testsOf } from '../../../../shared/findings/condition.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE } from './case-builder.ts';
import { deliveredRules } from './delivered-rules.ts';

const INSECURE =
  /^(fax|plain-email|email-open|bsi-100-4|ftp|telnet|vnc-plain|ecb|cbc|des|3des|rc4|md5|sha-?1|ssl.*|1-[01]|tls-1\.[01]|older|wep|wpa|pptp|dsa|elgamal|with-data)$/;

test('every option that is known to be insecure has a rule', () => {
  const named = new Set(
    ['state-of-the-art', 'weak-statements', 'consistency']
      .flatMap(deliveredRules)
      .flatMap(branchesOf)
      .flatMap(({ finds }) => ('when' in finds ? testsOf(finds.when) : []))
      .flatMap((it) => ('oneOf' in it ? it.oneOf.map((option) => `${it.value}/${option}`) : [])),
  );
  const insecure = CATALOGUE.measures.flatMap(({ id, parameters }) =>
    withSubParameters(parameters).flatMap(({ parameter }) =>
      ('options' in parameter ? parameter.options : []).flatMap((option) =>
        option.warning && INSECURE.test(option.id) ? [`${id}.${parameter.id}/${option.id}`] : [],
      ),
    ),
  );
  expect(insecure.length).toBeGreaterThan(15);
  expect(insecure.filter((it) => !named.has(it))).toEqual([]);
});
