import { Button, Select } from '@mantine/core';
import { useMemo } from 'react';
import { CONTRACT_RULES, type ContractRule } from '../../../shared/domain/organisation-records.ts';
import { INTERVALS, type Interval } from '../../../shared/domain/parameter.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { nextReview } from '../../../shared/domain/review.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useData } from '../../data/data-context.tsx';
import { annexTexts } from '../../text/annex-texts.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { DateInput } from '../../ui/date-input.tsx';
import css from './versions-screen.module.css';

/** What the contract asks for when measures change, and when the annex is looked at again. */
export function ContractRules({ operation }: { operation: Operation }) {
  const t = useText('versions');
  const intervals = annexTexts(useLanguage()).values.intervals;
  const { commands } = useData();
  const { id, contractRule, reviewInterval, reviewOn } = operation;
  const update = useMemo(
    () => attempt((fields: Parameters<typeof commands.updateOperation>[1]) => commands.updateOperation(id, fields)),
    [commands, id],
  );
  const next = reviewInterval ? nextReview(localDay(new Date()), reviewInterval) : '';
  return (
    <section className={css.rules} aria-label={t('rules.title')}>
      <Select
        label={t('rules.contractRule')}
        allowDeselect={false}
        value={contractRule}
        data={CONTRACT_RULES.map((value) => ({ value, label: t(`rules.contractRules.${value || 'unknown'}`) }))}
        onChange={(value) => void update({ contractRule: value as ContractRule })}
      />
      <Select
        label={t('rules.reviewInterval')}
        allowDeselect={false}
        value={reviewInterval}
        data={[
          { value: '', label: t('rules.noInterval') },
          ...INTERVALS.map((value) => ({ value, label: intervals[value] })),
        ]}
        onChange={(value) => void update({ reviewInterval: value as Interval | '' })}
      />
      <DateInput
        label={t('rules.reviewOn')}
        draftId={`${id}/reviewOn`}
        isoDate={reviewOn}
        commit={(date, visit) => commands.updateOperation(id, { reviewOn: date }, { visit })}
      />
      {next && (
        <Button variant="default" title={t('rules.reviewedHint')} onClick={() => void update({ reviewOn: next })}>
          {t('rules.reviewed')}
        </Button>
      )}
    </section>
  );
}
