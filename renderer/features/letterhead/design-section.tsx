import { Button, Select } from '@mantine/core';
import { ANNEX_FONTS, type AnnexFont } from '../../../shared/domain/layout-records.ts';
import { useText } from '../../text/use-text.ts';
import { Field } from '../../ui/field.tsx';
import { AccentField } from './accent-field.tsx';
import css from './letterhead.module.css';
import { LogoField } from './logo-field.tsx';
import type { Look } from './use-look.ts';

/** Stands for "as delivered" in the list: it takes no empty value. */
const DELIVERED = 'delivered';
const BLANK = { accent: '', font: '', logo: '', logoType: '' } as const;

/** Colour, font and logo. With a letterhead the last two are its own. */
export function DesignSection({ look, organisation }: { look: Look; organisation: string }) {
  const t = useText('letterhead');
  const { design, change } = look;
  const hasLetterhead = design.letterhead !== '';
  const isChosen = design.accent !== '' || design.font !== '' || design.logo !== '';
  return (
    <section className={css.section} aria-labelledby="letterhead-design">
      <h2 id="letterhead-design">{t('design.title')}</h2>
      <p className={css.hint}>{t('design.hint')}</p>
      <AccentField look={look} />
      <Field
        label={t('design.font')}
        htmlFor="letterhead-font"
        below={hasLetterhead ? t('design.fontOfLetterhead') : undefined}
      >
        <Select
          id="letterhead-font"
          allowDeselect={false}
          disabled={hasLetterhead}
          value={design.font || DELIVERED}
          data={[
            { value: DELIVERED, label: t('design.fontAsDelivered') },
            ...ANNEX_FONTS.map((font) => ({ value: font as string, label: font as string })),
          ]}
          onChange={(font) => void change({ font: font === DELIVERED ? '' : (font as AnnexFont) })}
        />
      </Field>
      <LogoField look={look} organisation={organisation} />
      {isChosen && (
        <Button variant="subtle" className={css.reset} onClick={() => void change(BLANK)}>
          {t('design.reset')}
        </Button>
      )}
    </section>
  );
}
