import { ColorInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { contrast, READABLE, readableOnWhite } from '../../../shared/lib/contrast.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Field } from '../../ui/field.tsx';
import type { Look } from './use-look.ts';

const COLOUR = /^#[0-9a-f]{6}$/;
/** Dark enough for text on white, each of another hue. */
const SWATCHES = ['#1f3a5f', '#0b5c8a', '#0b6e4f', '#4a6a1f', '#8a4b08', '#9b1c31', '#6b2d73', '#3d3d3d'];

/** The accent: headings, lines, heads of tables. Says how well it can be read. */
export function AccentField({ look: { design, change } }: { look: Look }) {
  const t = useText('letterhead');
  const [typed, setTyped] = useState(design.accent);
  useEffect(() => setTyped(design.accent), [design.accent]);
  const isWhole = typed === '' || COLOUR.test(typed);
  const keep = (colour: string) => {
    const accent = colour.trim().toLowerCase();
    if ((accent === '' || COLOUR.test(accent)) && accent !== design.accent) void change({ accent });
  };
  return (
    <Field
      label={t('design.accent')}
      htmlFor="letterhead-accent"
      below={<AccentNote colour={typed} isWhole={isWhole} />}
    >
      <ColorInput
        id="letterhead-accent"
        size="xs"
        value={typed}
        placeholder={t(design.letterhead ? 'design.accentOfLetterhead' : 'design.accentAsDelivered')}
        swatches={SWATCHES}
        withEyeDropper={false}
        fixOnBlur={false}
        error={!isWhole}
        onChange={(colour) => setTyped(colour.toLowerCase())}
        onChangeEnd={keep}
        onBlur={() => keep(typed)}
        onKeyDown={(event) => event.key === 'Enter' && keep(typed)}
      />
    </Field>
  );
}

function AccentNote({ colour, isWhole }: { colour: string; isWhole: boolean }) {
  const t = useText('letterhead');
  const language = useLanguage();
  if (!isWhole) return <span role="alert">{t('design.badColour')}</span>;
  if (colour === '') return null;
  const ratio = contrast(colour, '#ffffff');
  const words = formatNumber(Math.floor(ratio * 10) / 10, language);
  if (ratio >= READABLE) return t('design.contrast', { ratio: words });
  return <span role="status">{t('design.darkened', { ratio: words, colour: readableOnWhite(colour) })}</span>;
}
