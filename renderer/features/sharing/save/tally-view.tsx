import { IconArrowRight, IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './save.module.css';
import type { SavePart } from './save-part.ts';
import { GOING, STAYING, type Tally } from './tally.ts';

interface TallyViewProps {
  tally: Tally | undefined;
  isEmpty: boolean;
  emptyHint: string;
  part: SavePart;
}

/** In one glance: what goes along, what stays at home, and how many records that are. */
export function TallyView({ tally, isEmpty, emptyHint, part }: TallyViewProps) {
  const t = useText('sharing');
  const language = useLanguage();
  const sentence = (key: 'goes' | 'stays', name: string, count: number) =>
    t(`${key}.${name}` as 'goes.operations', { count, formatted: formatNumber(count, language) });
  if (isEmpty) return <Aside>{emptyHint}</Aside>;
  if (!tally) return <Aside>{t('save.counting')}</Aside>;
  const going = GOING.filter((name) => tally.goes[name] > 0);
  const staying = STAYING.filter((name) => tally.stays[name] > 0);
  return (
    <div className={css.tally}>
      <TallyList icon={<IconArrowRight size={16} stroke={1.75} aria-hidden />} title={t('goes.title')}>
        {going.map((name) => (
          <li key={name}>{sentence('goes', name, tally.goes[name])}</li>
        ))}
      </TallyList>
      <p className={css.total}>
        {t('goes.total', { count: tally.records, formatted: formatNumber(tally.records, language) })}
      </p>
      <TallyList icon={<IconHome size={16} stroke={1.75} aria-hidden />} title={t('stays.title')}>
        {staying.map((name) => (
          <li key={name}>{sentence('stays', name, tally.stays[name])}</li>
        ))}
        <li>{t(part.kind === 'everything' ? 'stays.always' : 'stays.alwaysAndHouse')}</li>
      </TallyList>
    </div>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return (
    <div className={css.tally}>
      <p className="muted">{children}</p>
    </div>
  );
}

/** Also used for the house catalogue. */
export function TallyList({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <>
      <h3 className={css.heading}>
        {icon}
        {title}
      </h3>
      <ul className={css.list} aria-label={title}>
        {children}
      </ul>
    </>
  );
}
