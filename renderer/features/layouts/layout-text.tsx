import { Button, Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { isTextPlace, placesOf, TEXT_PLACES, type TextPlace } from '../../../shared/annex/chapters/text-places.ts';
import { useDraft } from '../../data/drafts.ts';
import { useText } from '../../text/use-text.ts';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import type { NoteAccess } from '../../ui/rich-text/rich-text-parts.ts';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';

/** Known only where a party's measures are printed. */
const OF_PARTY: readonly TextPlace[] = ['party', 'partyAddress'];

interface LayoutTextProps {
  label: string;
  placeholder?: string;
  text: string;
  /** Names the field among all of the layout. */
  field: string;
  /** Whether it stands among the measures of a party. */
  ofParty?: boolean;
  commit: (text: string, visit: string) => Promise<void>;
}

/** A text that the annex prints, with places that each annex fills in. Of a delivered layout it can be read. */
export function LayoutText(props: LayoutTextProps) {
  const { layout } = useLayoutFrame();
  const { label, text } = props;
  if (layout.own) return <EditedText {...props} />;
  return (
    <div className={css.text}>
      <span className="label">{label}</span>
      <p className={css.readOnly}>{text}</p>
    </div>
  );
}

function EditedText({ label, placeholder, text, field, ofParty = false, commit }: LayoutTextProps) {
  const { layout } = useLayoutFrame();
  const t = useText('layouts');
  const draft = useDraft(text, commit, { id: `${layout.id}/${field}` });
  const unknown = placesOf(text).filter((place) => !isTextPlace(place) || (!ofParty && OF_PARTY.includes(place)));
  return (
    <div className={css.text}>
      <RichText
        draft={draft}
        label={label}
        placeholder={placeholder}
        tools={(access) => <PlaceMenu access={access} ofParty={ofParty} />}
      />
      {unknown.length > 0 && (
        <p className={css.warning} role="status">
          {t('places.unknown', { count: unknown.length, places: unknown.map((place) => `{${place}}`).join(', ') })}
        </p>
      )}
    </div>
  );
}

/** Puts a place where the cursor stands. */
function PlaceMenu({ access, ofParty }: { access: NoteAccess; ofParty: boolean }) {
  const t = useText('layouts');
  const offered = TEXT_PLACES.filter((place) => ofParty || !OF_PARTY.includes(place));
  return (
    // The focus goes back to the text, not to the button.
    <Menu position="bottom-end" width={300} returnFocus={false}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" leftSection={<IconBraces size={14} aria-hidden />}>
          {t('places.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        <Menu.Label>{t('places.hint')}</Menu.Label>
        {offered.map((place) => (
          <Menu.Item key={place} rightSection={<code>{`{${place}}`}</code>} onClick={() => access.insert(`{${place}}`)}>
            {t(`places.${place}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
