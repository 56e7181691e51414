import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/domain/localised.ts';
import { formatNumber } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import css from './licences.module.css';

/** As the build writes it into `licences.json` (build/licences). */
interface Package {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Shows whose software is in the app, and under which licences. */
export function openLicences(): void {
  openDialog({ title: textFor('settings')('about.licencesTitle'), size: 720, children: <Licences /> });
}

/** The packages, each with its licence text behind a click. */
export function Licences() {
  const t = useText('settings');
  const language = useLanguage();
  const packages = usePackages();
  if (packages === 'unreadable') return <p role="alert">{t('about.licencesMissing')}</p>;
  return (
    <div className={css.licences}>
      <p>{packages && t('about.licencesIntro', counted(packages.length, language))}</p>
      <p className="muted">{t('about.runtimeLicences')}</p>
      <ul className={css.list}>
        {packages?.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span>
                  {name} {version}
                </span>
                <span className="muted">{licence}</span>
              </summary>
              <pre className={css.text}>{text || t('about.noLicenceText')}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

const counted = (count: number, language: Language) => ({ count, formatted: formatNumber(count, language) });

function usePackages(): readonly Package[] | 'unreadable' | undefined {
  const [packages, setPackages] = useState<readonly Package[] | 'unreadable'>();
  useEffect(() => {
    fetch('/licences.json')
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then(setPackages, () => setPackages('unreadable'));
  }, []);
  return packages;
}
