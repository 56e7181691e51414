import { Button } from '@mantine/core';
import { useState } from 'react';
import { readLogo } from '../../../shared/docx/design/logo.ts';
import { toBase64 } from '../../../shared/lib/base64.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { platform } from '../../platform/platform.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Field } from '../../ui/field.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import css from './letterhead.module.css';
import type { Look } from './use-look.ts';

/** A picture, chosen or dropped; it is judged by what is in it, not by its name. */
export function LogoField({ look: { design, change }, organisation }: { look: Look; organisation: string }) {
  const t = useText('letterhead');
  const language = useLanguage();
  const [problem, setProblem] = useState('');
  const hasLogo = design.logo !== '';
  const hasLetterhead = design.letterhead !== '';

  async function take(bytes: Uint8Array): Promise<void> {
    const read = readLogo(bytes);
    setProblem('problem' in read ? t(`design.logoProblems.${read.problem}`) : '');
    if ('logo' in read) await change({ logo: toBase64(bytes), logoType: read.logo.type });
  }
  async function choose(): Promise<void> {
    const answer = await platform.openLook('logo');
    if (answer.kind === 'opened') await take(answer.bytes);
    if (answer.kind === 'failed') setProblem(fileProblemTexts[language][answer.problem]);
  }
  const { isOver, ...drop } = useDrop((files) => {
    const [file] = files;
    if (file) void file.arrayBuffer().then((bytes) => take(new Uint8Array(bytes)));
  });
  const below = problem ? (
    <span role="alert">{problem}</span>
  ) : (
    t(hasLetterhead ? 'design.logoOfLetterhead' : 'design.logoHint')
  );
  return (
    <Field label={t('design.logo')} below={below} warning={problem !== ''}>
      <div className={css.logo} data-takes-files data-over={isOver} {...drop}>
        {hasLogo && (
          <img
            src={`data:image/${design.logoType};base64,${design.logo}`}
            alt={t('design.logoAlternative', { name: organisation })}
          />
        )}
        <Button variant="default" size="compact-sm" disabled={hasLetterhead} onClick={() => void choose()}>
          {t(hasLogo ? 'design.replaceLogo' : 'design.chooseLogo')}
        </Button>
        {hasLogo && (
          <Button variant="subtle" size="compact-sm" onClick={() => void change({ logo: '', logoType: '' })}>
            {t('design.removeLogo')}
          </Button>
        )}
      </div>
    </Field>
  );
}
