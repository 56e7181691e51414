import { useEffect, useState } from 'react';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { newOwnRule } from '../../../../shared/domain/new-house-records.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { tryRule } from '../../../data/findings/try-rule.ts';
import { useOperation, useOrganisation } from '../../../data/queries.ts';
import { useText } from '../../../text/use-text.ts';
import type { RuleFields } from './form-part.ts';
import css from './rules.module.css';

interface RulePreviewProps {
  /** Undefined until the rule is complete. */
  fields: RuleFields | undefined;
  scope: Scope | undefined;
}

const TRIED = '00000000-0000-4000-8000-000000000000' as RuleId;

/** How often the rule would find something now. */
export function RulePreview({ fields, scope }: RulePreviewProps) {
  const t = useText('rules');
  const count = useTried(fields, scope);
  const operation = useOperation(scope?.kind === 'operation' ? scope.id : undefined);
  const organisation = useOrganisation(scope?.kind === 'organisation' ? scope.id : undefined);
  const name = operation?.name ?? organisation?.name;
  const said = !scope ? t('form.noCase') : count === undefined ? t('form.notYet') : wouldFind(count);
  return (
    <p className={css.preview} role="status">
      <b>{t('form.preview')}</b> {name && t('form.previewIn', { name })}: {said}
    </p>
  );

  function wouldFind(found: number): string {
    return found === 0 ? t('form.findsNothing') : t('form.wouldFind', { count: found });
  }
}

/** Undefined while nothing can be said. */
function useTried(fields: RuleFields | undefined, scope: Scope | undefined): number | undefined {
  const { database, catalogue } = useData();
  const [tried, setTried] = useState<{ key: string; count: number | undefined }>();
  const key = fields && scope ? JSON.stringify([fields, scope]) : '';
  useEffect(() => {
    if (!key) return;
    const wanted = new AbortController();
    const [asked, where] = JSON.parse(key) as [RuleFields, Scope];
    void tryRule(database, catalogue, where, newOwnRule({ id: TRIED, ...asked }), wanted.signal).then((count) => {
      if (!wanted.signal.aborted) setTried({ key, count });
    });
    return () => wanted.abort();
  }, [database, catalogue, key]);
  return tried?.key === key ? tried.count : undefined;
}
