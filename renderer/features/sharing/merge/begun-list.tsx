import { Button } from '@mantine/core';
import { type BegunMergeAbout, useBegunMerges } from '../../../data/begun-merges-query.ts';
import { useData } from '../../../data/data-context.tsx';
import { platform } from '../../../platform/platform.ts';
import { useRecentFiles } from '../../../platform/recent-files.ts';
import { formatMoment } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { runCommand } from '../../../ui/command-registry.ts';
import { requestFile } from '../../../ui/file-requests.ts';
import { notifyDone } from '../../../ui/notify.tsx';
import css from './begun-list.module.css';
import { begunMerge, forgetMerge, rememberMerge } from './begun-merges.ts';

interface BegunListProps {
  /** Only those about this organisation. */
  organisationId?: string;
  /** After one was chosen, such as closing a dialogue. */
  onChoose?: () => void;
}

/** Merges that were put off, each with a way to go on and one to give it up. Nothing where there are none. */
export function BegunList({ organisationId, onChoose }: BegunListProps) {
  const t = useText('merging');
  const begun = useBegunMerges()?.filter((one) => !organisationId || one.organisationIds.includes(organisationId));
  if (!begun || begun.length === 0) return null;
  return (
    <section className={css.begun} aria-label={t('begun.title')}>
      {begun.map((one) => (
        <BegunItem key={one.contentHash} about={one} onChoose={onChoose} />
      ))}
    </section>
  );
}

function BegunItem({ about, onChoose }: { about: BegunMergeAbout; onChoose: (() => void) | undefined }) {
  const t = useText('merging');
  const language = useLanguage();
  const { name, made, open, at } = about;
  const resume = useResume(about);
  const forget = useForget(about);
  return (
    <p className={css.item}>
      <strong className="cut">{t('begun.resumeOf', { name })}</strong>
      <span className="muted">{t('begun.state', { made, open, date: formatMoment(at, language) })}</span>
      <span className="grow" />
      <Button
        size="compact-sm"
        onClick={() => {
          onChoose?.();
          resume();
        }}
      >
        {t('begun.resume')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('begun.forgetOf', { name })}
        onClick={() => void forget()}
      >
        {t('begun.forget')}
      </Button>
    </p>
  );
}

/** Opens the file again where it was opened last; a file that the app does not find is chosen once more. */
function useResume({ name }: BegunMergeAbout): () => void {
  const t = useText('merging');
  const file = useRecentFiles(platform)?.files.find((one) => one.name === name);
  return () => {
    if (file) return requestFile({ kind: 'openRecent', file: file.handle });
    notifyDone(t('begun.choose', { name }));
    runCommand('openCase');
  };
}

function useForget({ contentHash, name }: BegunMergeAbout): () => Promise<void> {
  const t = useText('merging');
  const data = useData();
  return async () => {
    const begun = await begunMerge(data, contentHash);
    await forgetMerge(data, contentHash);
    const undo = () => void (begun && rememberMerge(data, contentHash, begun));
    notifyDone(t('begun.forgotten', { name }), { undo });
  };
}
