import { Button, Loader } from '@mantine/core';
import { IconFileUpload, IconTrash } from '@tabler/icons-react';
import { PLACEHOLDERS } from '../../../shared/domain/letterhead.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useDrop } from '../../ui/use-drop.ts';
import css from './letterhead.module.css';
import { ReportList } from './report-list.tsx';
import { type LetterheadFile, useLetterheadFile } from './use-letterhead-file.ts';
import type { Look } from './use-look.ts';
import type { Inspection } from './use-report.ts';

interface LetterheadSectionProps {
  look: Look;
  inspection: Inspection | undefined;
}

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The user's own Word file: chosen or dropped, what was found in it, and the way back to none. */
export function LetterheadSection({ look: { design, change }, inspection }: LetterheadSectionProps) {
  const t = useText('letterhead');
  const file = useLetterheadFile(change);
  const { isOver, ...drop } = useDrop((files) => void file.drop(files));
  const hasLetterhead = design.letterhead !== '';
  return (
    <section className={css.section} aria-labelledby="letterhead-file">
      <h2 id="letterhead-file">{t('file.title')}</h2>
      <p className={css.hint}>{t('file.hint')}</p>
      <div className={css.drop} data-takes-files data-over={isOver} {...drop}>
        <span className="grow">{hasLetterhead ? <strong>{design.letterheadName}</strong> : t('file.drop')}</span>
        <Button
          variant="default"
          leftSection={<IconFileUpload {...icon} />}
          disabled={file.reading !== null}
          onClick={() => void file.choose()}
        >
          {t(hasLetterhead ? 'file.replace' : 'file.choose')}
        </Button>
        {hasLetterhead && (
          <Button
            variant="default"
            leftSection={<IconTrash {...icon} />}
            onClick={() => void change({ letterhead: '', letterheadName: '' })}
          >
            {t('file.remove')}
          </Button>
        )}
      </div>
      <FileState file={file} />
      {hasLetterhead && <Checked inspection={inspection} name={design.letterheadName} />}
      <Places />
    </section>
  );
}

function FileState({ file: { reading, refusal } }: { file: LetterheadFile }) {
  const t = useText('letterhead');
  if (reading !== null) {
    return (
      <p role="status" className={css.waiting}>
        <Loader size={14} /> {t('file.reading', { name: reading })}
      </p>
    );
  }
  return refusal && <Refusal {...refusal} />;
}

function Refusal({ name, problem }: { name: string; problem: string }) {
  const t = useText('letterhead');
  return (
    <div className={css.refusal} role="alert">
      {name && <strong>{t('file.refused', { name })}</strong>}
      <p>{problem}</p>
    </div>
  );
}

function Checked({ inspection, name }: { inspection: Inspection | undefined; name: string }) {
  const t = useText('letterhead');
  if (!inspection) return <p className={css.waiting}>{t('file.checking')}</p>;
  if ('problem' in inspection) return <Refusal name={name} problem={inspection.problem} />;
  return <ReportList report={inspection.report} />;
}

/** What may be written in German, by the names in code. */
const WRITTEN = {
  de: { organisation: 'organisation', title: 'titel', label: 'bezeichnung', version: 'version', date: 'datum' },
  en: { organisation: 'organisation', title: 'title', label: 'label', version: 'version', date: 'date' },
} as const;

function Places() {
  const t = useText('letterhead');
  const language = useLanguage();
  const annex = `{${language === 'de' ? 'anlage' : 'annex'}}`;
  return (
    <details className={css.places}>
      <summary>{t('file.placesTitle')}</summary>
      <p>
        {PLACEHOLDERS.map((name) => (
          <code key={name}>{`{${WRITTEN[language][name]}}`}</code>
        ))}
        <code>{annex}</code>
      </p>
      <p className={css.hint}>{t('file.placesHint', { annex, double: `{${annex}}` })}</p>
    </details>
  );
}
