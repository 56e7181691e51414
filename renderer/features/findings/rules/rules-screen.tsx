import type { RuleId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

export function RulesScreen(_: { ruleId?: RuleId | undefined }) {
  const t = useText('rules');
  return <PageHeader title={t('title')} />;
}
