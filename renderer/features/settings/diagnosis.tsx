import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { saveProblemText } from '../../../shared/text/file-problem.ts';
import type { TomDatabase } from '../../data/database.ts';
import { diagnosis } from '../../data/diagnosis.ts';
import { platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { openDialog } from '../../ui/open-dialog.ts';
import css from './diagnosis.module.css';

interface DiagnosisProps {
  database: TomDatabase;
  catalogue: Catalogue;
}

/** Shows what a fault report may hold, and lets it be copied or saved. */
export function openDiagnosis(props: DiagnosisProps): void {
  openDialog({ title: textFor('settings')('diagnosis.title'), size: 640, children: <Diagnosis {...props} /> });
}

/** All of it in sight before it goes anywhere. */
export function Diagnosis({ database, catalogue }: DiagnosisProps) {
  const t = useText('settings');
  const [content, setContent] = useState<string>();
  useEffect(() => {
    void collect(database, catalogue).then(setContent);
  }, [database, catalogue]);
  return (
    <div className={css.diagnosis}>
      <p>{t('diagnosis.intro')}</p>
      {/* A text field, so that it can be marked and copied with the keyboard. */}
      <textarea className={css.content} readOnly rows={18} aria-label={t('diagnosis.content')} value={content ?? ''} />
      <Group justify="flex-end">
        <Button variant="default" disabled={!content} onClick={() => content && void copy(content)}>
          {t('diagnosis.copy')}
        </Button>
        <Button disabled={!content} onClick={() => content && void save(content)}>
          {t('diagnosis.save')}
        </Button>
      </Group>
    </div>
  );
}

async function collect(database: TomDatabase, catalogue: Catalogue): Promise<string> {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
  const [info, backups] = await Promise.all([platform.appInfo(), platform.backupState().catch(() => null)]);
  const catalogueVersion = catalogue.manifest.version;
  return diagnosis(database, {
    info,
    backups,
    catalogueVersion,
    window: { width, height, pixelRatio },
    now: new Date(),
  });
}

async function copy(content: string): Promise<void> {
  const t = textFor('settings');
  try {
    await navigator.clipboard.writeText(content);
    notifyDone(t('diagnosis.copied'), { replaces: 'copied' });
  } catch {
    notifyProblem(t('diagnosis.title'), t('diagnosis.notCopied'), { isPassing: true });
  }
}

async function save(content: string): Promise<void> {
  const t = textFor('settings');
  const bytes = new TextEncoder().encode(content);
  const answer = await platform.saveFile({ kind: 'diagnosis', suggestedName: t('diagnosis.fileName'), bytes });
  if (answer.kind === 'saved') notifyDone(t('diagnosis.saved', { name: answer.name }));
  if (answer.kind === 'failed') notifyProblem(t('diagnosis.title'), saveProblemText(answer, currentLanguage()));
}
