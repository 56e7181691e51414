import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { useDeliveredRules, useRuleRecords, useRules } from '../../../data/findings/findings-query.ts';
import { goBack, type Route, useCurrentOrganisationId } from '../../../data/navigation-store.ts';
import { useOrganisationCatalogue } from '../../../data/organisation-catalogue.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { listedRules, reasonsOf } from './listed-rules.ts';
import { Problems } from './problems.tsx';
import { RuleDetails } from './rule-details.tsx';
import { RuleList } from './rule-list.tsx';
import css from './rules.module.css';
import { useRuleActions } from './use-rule-actions.ts';

interface RulesScreenProps {
  route: Extract<Route, { screen: 'rules' }>;
}

/** All rules by which findings come about: what they say, which are off and why, and own ones. */
export function RulesScreen({ route }: RulesScreenProps) {
  const organisationId = useCurrentOrganisationId() ?? undefined;
  const catalogue = useOrganisationCatalogue(organisationId);
  const scope = route.scope ?? (organisationId && ({ kind: 'organisation', id: organisationId } as const));
  return catalogue ? <Rules route={route} catalogue={catalogue} scope={scope || undefined} /> : null;
}

interface RulesProps extends RulesScreenProps {
  /** With all measures that own rules may name. */
  catalogue: Catalogue;
  /** Where new rules are tried. */
  scope: Scope | undefined;
}

function Rules({ route, catalogue, scope }: RulesProps) {
  const t = useText('rules');
  const language = useLanguage();
  const delivered = useDeliveredRules();
  const records = useRuleRecords();
  const problems = useRules(catalogue)?.problems;
  const [chosen, setChosen] = useState<RuleId | undefined>(route.ruleId);
  const off = useMemo(() => reasonsOf(records?.switches ?? []), [records]);
  const rules = useMemo(
    () => delivered && records && problems && listedRules(delivered, records.own, problems, language),
    [delivered, records, problems, language],
  );
  const { createRule } = useRuleActions(catalogue, scope, setChosen);
  if (!rules) return null;
  const active = rules.find(({ id }) => id === chosen);
  return (
    <div className={css.screen}>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { count: rules.length })}
        back={{ label: t('back'), go: goBack }}
      >
        <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => void createRule()}>
          {t('newRule')}
        </Button>
      </PageHeader>
      <Problems rules={rules} onShow={setChosen} />
      <div className={css.panes}>
        <RuleList rules={rules} off={off} active={active?.id} onChoose={setChosen} />
        <section className={css.details} aria-label={t('details.label')} data-region>
          <RuleDetails rule={active} catalogue={catalogue} scope={scope} off={off} onChoose={setChosen} />
        </section>
      </div>
    </div>
  );
}
