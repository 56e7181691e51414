import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowMerge, IconCopy, IconDeviceFloppy, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import { NUMBERINGS } from '../../../shared/domain/catalogue.ts';
import type { OwnGroup, OwnScheme } from '../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useData } from '../../data/data-context.tsx';
import { useDraft } from '../../data/drafts.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { draftProps } from '../../ui/draft-props.ts';
import { requestFile } from '../../ui/file-requests.ts';
import frame from '../../ui/house-editor.module.css';
import css from './scheme-head.module.css';
import type { GroupRow } from './scheme-tree-model.ts';
import { useSchemeActions } from './use-scheme-actions.ts';

interface SchemeHeadProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  /** Absent for a delivered scheme. */
  own: OwnScheme | undefined;
  rows: readonly GroupRow[];
  marked: ReadonlySet<GroupId>;
  onMark: (marked: ReadonlySet<GroupId>) => void;
  onChoose: (group: GroupId) => void;
}

/** Title, numbering and what can be done with the whole. A delivered scheme can only be copied. */
export function SchemeHead(props: SchemeHeadProps) {
  const { catalogue, scheme, own } = props;
  const t = useText('schemes');
  const language = useLanguage();
  const actions = useSchemeActions();
  const copy = () => void actions.copy(catalogue, scheme);
  if (!own) {
    return (
      <header className={frame.head}>
        <div className={css.line}>
          <h2 className={`${frame.title} grow`}>{inLanguage(scheme.title, language)}</h2>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
            {t('copy')}
          </Button>
        </div>
        <p className={frame.note}>{t('lockedText')}</p>
      </header>
    );
  }
  return <OwnHead {...props} own={own} onCopy={copy} />;
}

function OwnHead({ catalogue, scheme, own, rows, marked, onMark, onChoose, onCopy }: OwnHeadProps) {
  const t = useText('schemes');
  const sharing = useText('sharing');
  const language = useLanguage();
  const { commands } = useData();
  const actions = useSchemeActions();
  const basedOn = catalogue.scheme(own.basedOn);
  const merged = rows.filter((row) => marked.has(row.group.id)).map((row) => row.group);
  const merge = async () => {
    const titles = (of: 'de' | 'en') => merged.map((group) => group.title[of]).join(of === 'de' ? ' und ' : ' and ');
    await actions.merge(
      merged.map((group) => group.id as OwnGroup['id']),
      { de: titles('de'), en: titles('en') },
    );
    onMark(new Set());
    if (merged[0]) onChoose(merged[0].id);
  };
  const add = async () => {
    const id = await actions.addGroup(own.id, '');
    if (id) onChoose(id);
  };
  return (
    <header className={frame.head}>
      <div className={css.line}>
        <TitleField own={own} language="de" />
        <TitleField own={own} language="en" />
        <SegmentedControl
          size="xs"
          aria-label={t('numbering')}
          data={NUMBERINGS.map((value) => ({ value, label: t(`numberings.${value}`) }))}
          value={own.numbering}
          onChange={(numbering) => void attempt(commands.updateScheme)(own.id, { numbering })}
        />
      </div>
      <div className={css.line}>
        <Button size="compact-sm" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => void add()}>
          {t('addGroup')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowMerge size={15} aria-hidden />}
          disabled={merged.length < 2}
          onClick={() => void merge()}
        >
          {t('merge', { count: merged.length })}
        </Button>
        <span className="grow" />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDeviceFloppy size={15} aria-hidden />}
          onClick={() => requestFile({ kind: 'saveHouse', unitIds: [own.id] })}
        >
          {sharing('passOn')}
        </Button>
        <Button size="compact-sm" variant="subtle" leftSection={<IconCopy size={15} aria-hidden />} onClick={onCopy}>
          {t('copyOwn')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void actions.remove(scheme, basedOn ? inLanguage(basedOn.shortTitle, language) : own.basedOn)}
        >
          {t('delete')}
        </Button>
      </div>
    </header>
  );
}

interface OwnHeadProps extends SchemeHeadProps {
  own: OwnScheme;
  onCopy: () => void;
}

function TitleField({ own, language }: { own: OwnScheme; language: 'de' | 'en' }) {
  const t = useText('schemes');
  const { commands } = useData();
  const draft = useDraft(
    own.title[language],
    (text, visit) => commands.updateScheme(own.id, { title: { [language]: text } }, { visit }),
    { id: `${own.id}/title/${language}` },
  );
  return (
    <TextInput
      className="grow"
      size="sm"
      aria-label={t(`titleIn.${language}`)}
      placeholder={t(`titleIn.${language}`)}
      {...draftProps(draft, LIMITS.line)}
      error={!draft.text.trim() && !own.title[language === 'de' ? 'en' : 'de'] && t('titleMissing')}
    />
  );
}
