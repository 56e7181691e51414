import { IconChevronRight } from '@tabler/icons-react';
import type { CatalogueChanges, VersionChanges } from '../../../shared/domain/catalogue-changes.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { formatDate } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { titlesOf } from './titles.ts';
import css from './upgrade.module.css';

/** All versions of the catalogue with what was new in each, newest first. */
export function ChangeList({ changes }: { changes: CatalogueChanges }) {
  return (
    <div className={css.history}>
      {changes.versions.toReversed().map((version) => (
        <VersionEntry key={version.version} changes={version} />
      ))}
    </div>
  );
}

function VersionEntry({ changes: { version, date, summary, entries } }: { changes: VersionChanges }) {
  const t = useText('upgrade');
  const language = useLanguage();
  const { catalogue, newer } = useData();
  const known = newer ?? catalogue;
  return (
    <section className={css.version} aria-labelledby={`catalogue-${version}`}>
      <h2 id={`catalogue-${version}`} className={css.versionHead}>
        {t('title', { version })}
        <span className="muted">{formatDate(date, language)}</span>
        {version === catalogue.manifest.version && <Chip>{t('inUse')}</Chip>}
        {version === newer?.manifest.version && <Chip>{t('ready')}</Chip>}
      </h2>
      <p>{inLanguage(summary, language)}</p>
      {entries.map(({ kind, words, measureIds }) => (
        <details key={`${kind} ${measureIds[0]}`} className={css.entry}>
          <summary>
            <IconChevronRight size={16} stroke={1.75} aria-hidden />
            <span className={css.entryKind}>{t(`kind.${kind}`)}</span>
            <span className="grow">{inLanguage(words, language)}</span>
            <span className="muted">{t('measures', { count: measureIds.length })}</span>
          </summary>
          <p className={css.titles}>{titlesOf(measureIds, known, language)}</p>
        </details>
      ))}
    </section>
  );
}
