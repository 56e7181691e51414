import { SUB_PROCESSOR_COLUMNS, VERSION_COLUMNS } from '../../../shared/domain/layout.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { HeadingField, TitleFields } from './chapter-fields.tsx';
import { ListPicker, Picker, SwitchField } from './controls.tsx';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { GeneralOptions } from './general-options.tsx';
import { MeasureOptions } from './measure-options.tsx';
import { PartyTexts } from './party-texts.tsx';
import { TextChapter } from './text-chapter.tsx';
import { useChapter } from './use-chapter.ts';
import { useChapterName } from './use-chapter-name.ts';

/** What can be chosen for a chapter, or for the annex as a whole. */
export function ChapterDetails({ index }: { index: number }) {
  const t = useText('layouts');
  const nameOf = useChapterName();
  const { layout } = useLayoutFrame();
  const chapter = layout.chapters[index];
  return (
    <aside className={css.pane} aria-label={t('details')} data-region>
      <header className={css.paneHead}>
        <h2 className={css.title}>{chapter ? nameOf(chapter) : t('general.title')}</h2>
        <p className={css.hint}>{t(chapter ? `kindHints.${chapter.kind}` : 'general.hint')}</p>
      </header>
      <fieldset className={css.fields} disabled={!layout.own}>
        {chapter ? <ChapterOptions index={index} /> : <GeneralOptions />}
      </fieldset>
    </aside>
  );
}

function ChapterOptions({ index }: { index: number }) {
  const { layout } = useLayoutFrame();
  const chapter = layout.chapters[index];
  if (!chapter) return null;
  return (
    <>
      <TitleFields index={index} chapter={chapter} />
      {'heading' in chapter && <HeadingField index={index} chapter={chapter} />}
      {chapter.kind === 'cover' && <CoverOptions index={index} />}
      {chapter.kind === 'versions' && <VersionOptions index={index} />}
      {chapter.kind === 'contents' && <ContentsOptions index={index} />}
      {chapter.kind === 'text' && <TextChapter index={index} />}
      {chapter.kind === 'measures' && <MeasuresChapterOptions index={index} />}
      {chapter.kind === 'module' && <ModuleOptions index={index} />}
      {chapter.kind === 'partyMeasures' && <PartyOptions index={index} />}
      {chapter.kind === 'subProcessors' && <SubProcessorOptions index={index} />}
    </>
  );
}

interface OptionsProps {
  index: number;
}

function CoverOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'cover');
  return (
    <SwitchField
      label={t('cover.compact')}
      hint={t('cover.compactHint')}
      checked={chapter?.compact ?? false}
      onChange={(compact) => choose({ compact })}
    />
  );
}

function VersionOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'versions');
  return (
    <ListPicker
      label={t('columns')}
      hint={t('columnsHint')}
      values={chapter?.columns ?? []}
      data={VERSION_COLUMNS.map((value) => ({ value, label: t(`versionColumns.${value}`) }))}
      onChange={(columns) => choose({ columns })}
    />
  );
}

const LEVELS = ['1', '2', '3'] as const;

function ContentsOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'contents');
  return (
    <Picker
      label={t('levels.title')}
      value={LEVELS[(chapter?.levels ?? 1) - 1] ?? '1'}
      data={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
      onChange={(value) => choose({ levels: Number(value) as 1 | 2 | 3 })}
    />
  );
}

function MeasuresChapterOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'measures');
  const choices = ['flat', 'always', 'never'] as const;
  return (
    <>
      {chapter && (
        <Picker
          label={t('inOneChapter.title')}
          value={chapter.inOneChapter}
          data={choices.map((value) => ({ value, label: t(`inOneChapter.${value}`) }))}
          onChange={(inOneChapter) => choose({ inOneChapter })}
        />
      )}
      <MeasureOptions />
    </>
  );
}

function ModuleOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const { catalogue } = useLayoutFrame();
  const { chapter, choose } = useChapter(index, 'module');
  return (
    <ListPicker
      label={t('module.areas')}
      hint={t('module.areasHint')}
      values={chapter?.areas ?? []}
      data={catalogue.areas.map((area) => ({ value: area.id, label: inLanguage(area.title, language) }))}
      onChange={(areas) => choose({ areas })}
    />
  );
}

function PartyOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'partyMeasures');
  return (
    <>
      <SwitchField
        label={t('partyMeasures.restart')}
        hint={t('partyMeasures.restartHint')}
        checked={chapter?.restartNumbers ?? false}
        onChange={(restartNumbers) => choose({ restartNumbers })}
      />
      <PartyTexts index={index} />
    </>
  );
}

function SubProcessorOptions({ index }: OptionsProps) {
  const t = useText('layouts');
  const { chapter, choose } = useChapter(index, 'subProcessors');
  if (!chapter) return null;
  const forms = ['table', 'list', 'links'] as const;
  return (
    <>
      <Picker
        label={t('subProcessors.form')}
        hint={t(`subProcessors.formHints.${chapter.form}`)}
        value={chapter.form}
        data={forms.map((value) => ({ value, label: t(`subProcessors.forms.${value}`) }))}
        onChange={(form) => choose({ form })}
      />
      <SwitchField
        label={t('subProcessors.grouped')}
        checked={chapter.grouped}
        onChange={(grouped) => choose({ grouped })}
      />
      {chapter.form === 'table' && (
        <ListPicker
          label={t('columns')}
          hint={t('subProcessors.columnsHint')}
          placeholder={t('subProcessors.automatic')}
          mayBeEmpty
          values={chapter.columns}
          data={SUB_PROCESSOR_COLUMNS.map((value) => ({ value, label: t(`partyColumns.${value}`) }))}
          onChange={(columns) => choose({ columns })}
        />
      )}
    </>
  );
}
