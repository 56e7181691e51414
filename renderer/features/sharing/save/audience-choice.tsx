import { Radio } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import css from './save.module.css';
import type { Audience } from './save-part.ts';

interface AudienceChoiceProps {
  audience: Audience;
  onChange: (audience: Audience) => void;
  /** What a file for outsiders leaves out. */
  hint: string;
}

/** Who will read the file decides what goes along. */
export function AudienceChoice({ audience, onChange, hint }: AudienceChoiceProps) {
  const t = useText('sharing');
  return (
    <Radio.Group
      mt={16}
      label={t('save.audience')}
      description={audience === 'outsiders' && hint}
      value={audience}
      onChange={(value) => onChange(value as Audience)}
    >
      <div className={css.radios}>
        <Radio value="colleagues" label={t('save.colleagues')} />
        <Radio value="outsiders" label={t('save.outsiders')} />
      </div>
    </Radio.Group>
  );
}
