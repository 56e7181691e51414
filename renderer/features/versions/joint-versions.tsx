import { IconStack2 } from '@tabler/icons-react';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { type ReleasedJointVersion, useJointVersions } from '../../data/joint-versions-query.ts';
import { formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './joint-versions.module.css';
import type { VersionWays } from './version-ways.ts';

interface JointVersionsProps {
  operationId: OperationId;
  ways: Pick<VersionWays, 'open' | 'show'>;
}

/** Released versions of annexes of other operations that say what holds in this one, too: seen to there, not here. */
export function JointVersions({ operationId, ways }: JointVersionsProps) {
  const t = useText('versions');
  const versions = useJointVersions(operationId);
  if (!versions || versions.length === 0) return null;
  return (
    <section className={css.joint} aria-label={t('joint.title')}>
      <h3>{t('joint.title')}</h3>
      <ul>
        {versions.map((joint) => (
          <JointVersionLine key={joint.version.id} joint={joint} ways={ways} />
        ))}
      </ul>
    </section>
  );
}

function JointVersionLine({ joint, ways }: { joint: ReleasedJointVersion } & Pick<JointVersionsProps, 'ways'>) {
  const t = useText('versions');
  const language = useLanguage();
  const { version, owner, state, releasedAt } = joint;
  const number = version.number || t('unnumbered');
  return (
    <li>
      <IconStack2 size={14} stroke={1.75} aria-hidden />
      <span className="grow">
        {t('joint.line', { number, name: owner.name })}
        <span className="muted">
          {' '}
          · {t(`states.${state}`)} · {formatMoment(Date.parse(releasedAt), language)}
        </span>
      </span>
      <button
        type="button"
        className={`plain ${css.link}`}
        aria-label={t('joint.showOf', { number, name: owner.name })}
        onClick={() => ways.show(version)}
      >
        {t('joint.show')}
      </button>
      <button
        type="button"
        className={`plain ${css.link}`}
        aria-label={t('joint.openOf', { name: owner.name })}
        onClick={() => ways.open({ kind: 'operation', id: owner.id })}
      >
        {t('joint.open')}
      </button>
    </li>
  );
}
