import { memo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { useFrame } from '../frame.ts';
import { marksOf } from '../list/list-model.ts';
import { Parameters } from '../parameters/parameters.tsx';
import css from './editor.module.css';
import { EditorHead } from './editor-head.tsx';
import { EditorMenu } from './editor-menu.tsx';
import { MeasureTexts } from './measure-texts.tsx';
import { OwnFields } from './own-fields.tsx';
import { Standing } from './standing.tsx';

interface MeasureEditorProps {
  measure: Measure;
  onLeave: () => void;
}

/** Everything about one measure that a user may change: all of an own one, the wording of a delivered one. */
export const MeasureEditor = memo(function MeasureEditor({ measure, onLeave }: MeasureEditorProps) {
  const { catalogue, ownMeasures, extended, language } = useFrame();
  const t = useText('catalogue');
  const own = ownMeasures.get(measure.id);
  const area = catalogue.area(measure.areaId);
  const facts = [
    measure.isOwn ? t('editor.own') : measure.id,
    area && inLanguage(area.title, language),
    t(`kind.${measure.kind}`),
    t('editor.level', { level: t(`level.${measure.level}`) }),
  ];
  const marks = marksOf(measure, own, extended.has(measure.id)).filter((mark) => mark !== 'ownChip');
  return (
    <div className={css.editor}>
      <EditorHead
        meta={facts.filter(Boolean).join(' · ')}
        title={inLanguage(measure.title, language)}
        onLeave={onLeave}
        actions={<EditorMenu measure={measure} />}
      >
        {marks.length > 0 && (
          <div className={css.chips}>
            {marks.map((mark) => (
              <Chip key={mark}>{mark === 'reworded' ? t('editor.changed') : t(`list.${mark}`)}</Chip>
            ))}
          </div>
        )}
      </EditorHead>
      <div className={css.body}>
        <Standing measure={measure} />
        <MeasureTexts measure={measure} own={own} />
        {own && <OwnFields measure={own} />}
        <Parameters measure={measure} />
      </div>
    </div>
  );
});
