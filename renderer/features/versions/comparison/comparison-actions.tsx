import { Button, Menu } from '@mantine/core';
import { IconFileTypeDocx, IconPencilCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import { filePart } from '../../../../shared/annex/file-name.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import type { Version } from '../../../../shared/domain/records.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { changeText } from '../../../../shared/versions/change-text.ts';
import type { Comparison } from '../../../../shared/versions/compare-states.ts';
import { comparisonSheet } from '../../../../shared/versions/comparison-sheet.ts';
import { useData } from '../../../data/data-context.tsx';
import { flushDrafts } from '../../../data/drafts.ts';
import { useOperationNames } from '../../../data/operation-names-query.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { comparisonTexts } from '../../../text/comparison-texts.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import type { SheetSaving, VersionWays } from '../version-ways.ts';
import css from './comparison.module.css';

interface ComparisonActionsProps {
  comparison: Comparison;
  records: AnnexRecords;
  before: Version | undefined;
  /** Absent = what holds today. */
  after: Version | undefined;
  making: Version | undefined;
  reasons: Readonly<Record<string, string>>;
  ways: VersionWays;
}

/** What can be made of a comparison: a Word file, and words for the version table. */
export function ComparisonActions(props: ComparisonActionsProps) {
  const { making, after } = props;
  return (
    <div className={css.actions}>
      {making && !after && <ProposeButton {...props} making={making} />}
      <WordButton {...props} />
    </div>
  );
}

function WordButton({ comparison, records, before, after, reasons, ways }: ComparisonActionsProps) {
  const t = useText('versions');
  const ui = useText('ui');
  const others = useOperationNames(after ? after.operationIds : records.operation.annexAlsoFor) ?? [];
  const [saving, setSaving] = useState<SheetSaving>();
  const start = async (language: Language) => {
    await flushDrafts();
    const { operation, organisation } = records;
    const texts = comparisonTexts(language);
    const name = [operation.name, ...others].filter(Boolean).join(', ');
    const today = { number: '', date: localDay(new Date()) };
    const sheet = comparisonSheet({
      comparison,
      before: before ?? today,
      after: after ?? today,
      reasons,
      operationName: name,
      organisationName: organisation.name,
      // The annex names the clients of each of its operations, the sheet has room for one.
      clientName: others.length > 0 ? '' : operation.clientName,
      texts,
    });
    const parts = [texts.title, organisation.name, name, before?.number ?? '', after?.number || texts.now];
    const begun = ways.saveSheet(sheet, parts.map(filePart).filter(Boolean).join('_'));
    setSaving(begun);
    await begun.done;
    setSaving(undefined);
  };
  if (saving) {
    return (
      <span className={css.writing} role="status">
        {t('comparison.writing')}
        <Button variant="default" size="compact-sm" onClick={saving.cancel}>
          {ui('cancel')}
        </Button>
      </span>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={16} stroke={1.75} aria-hidden />}
          title={t('comparison.wordHint')}
        >
          {t('comparison.word')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item key={language} onClick={() => void start(language)}>
            {t(`comparison.languages.${language}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ProposeButton({ comparison, making }: ComparisonActionsProps & { making: Version }) {
  const t = useText('versions');
  const language = useLanguage();
  const data = useData();
  const { id, number } = making;
  const propose = useMemo(
    () =>
      attempt(async (change: string) => {
        await flushDrafts();
        await data.commands.updateVersion(id, { change });
        notifyUndoable(t('comparison.proposed', { number }), await undoNewest(data));
      }),
    [data, id, number, t],
  );
  return (
    <Button
      variant="default"
      leftSection={<IconPencilCheck size={16} stroke={1.75} aria-hidden />}
      title={t('comparison.proposeHint', { number })}
      onClick={() => void propose(changeText(comparison.changes, comparisonTexts(language)))}
    >
      {t('comparison.propose')}
    </Button>
  );
}
