/** Findings in the words of their reader. */

import type { AreaId, GroupId, MeasureId, SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { CLIENT, GENERAL, targetId } from '../../../shared/domain/target.ts';
import { findingKey, type JudgedFinding } from '../../../shared/findings/accepted.ts';
import { type FindingText, findingText } from '../../../shared/findings/finding-text.ts';
import type { Rule } from '../../../shared/findings/rule.ts';
import { fold } from '../../../shared/lib/fold.ts';
import { textFor } from '../../text/i18n.ts';
import { fieldLabel, fieldValue } from './field-words.ts';
import type { Frame } from './frame.ts';

export interface DescribedFinding extends FindingText {
  /** The same fault at the same place has the same. */
  key: string;
  finding: JudgedFinding;
  rule: Rule;
  /** Title of the measure, or what else it is about. */
  subject: string;
  /** Whom the answer is about; '' in general. */
  target: string;
  /** The field and what stands there now; '' where there is no such thing. */
  field: string;
  value: string;
  areaId: AreaId | null;
  /** Everything that is searched, folded. */
  searched: string;
}

/** One finding in words; undefined when its rule is not in force (any more). */
export function described(finding: JudgedFinding, frame: Frame): DescribedFinding | undefined {
  const rule = frame.rules.get(finding.ruleId);
  if (!rule) return undefined;
  const { place } = finding;
  const texts = findingText(rule, finding, frame.language);
  const words = {
    subject: subjectOf(finding, frame),
    target: targetName(place.target, frame),
    field: fieldLabel(place, frame),
    value: fieldValue(place, frame),
  };
  const searched = [rule.id, ...rule.also, ...Object.values(texts), ...Object.values(words), place.id].join(' ');
  return {
    key: findingKey(finding),
    finding,
    rule,
    ...texts,
    ...words,
    areaId: areaOf(finding, frame),
    searched: fold(searched),
  };
}

/** "Standort Nord · Mindestlänge: 6 Zeichen"; '' where the subject says it all. */
export function placeDetail({ target, field, value }: Pick<DescribedFinding, 'target' | 'field' | 'value'>): string {
  const said = field && value ? `${field}: ${value}` : field;
  return [target, said].filter(Boolean).join(' · ');
}

function subjectOf({ place: { kind, id } }: JudgedFinding, frame: Frame): string {
  const t = textFor('findings');
  const { catalogue, language } = frame;
  const named = (records: readonly { id: string; name: string }[]) => {
    const record = records.find((one) => one.id === id);
    return record ? record.name || t('place.unnamed') : t('place.gone');
  };
  switch (kind) {
    case 'measure': {
      const measure = catalogue.measure(id as MeasureId);
      return measure ? inLanguage(measure.title, language) : id;
    }
    case 'area': {
      const area = catalogue.area(id as AreaId);
      return t('place.area', { name: area ? inLanguage(area.title, language) : id });
    }
    case 'party':
      return t('place.party', { name: named(frame.parties) });
    case 'site':
      return t('place.site', { name: named(frame.sites) });
    case 'version':
      return t('place.version', { name: frame.versions.find((one) => one.id === id)?.number || t('place.unnamed') });
    case 'group':
      return t('place.group', { name: groupTitle(id, frame) });
    case 'organisation':
    case 'operation':
      return t(`place.${kind}`);
  }
}

function groupTitle(id: string, { catalogue, language }: Frame): string {
  const [schemeId, ...rest] = id.split('/');
  const groupId = rest.join('/') as GroupId;
  const group = catalogue.scheme(schemeId as SchemeId)?.groups.find((one) => one.id === groupId);
  return group ? inLanguage(group.title, language) : groupId;
}

function targetName(target: string, { sites, parties }: Frame): string {
  const t = textFor('findings');
  if (target === '' || target === GENERAL) return '';
  if (target === CLIENT) return t('place.client');
  const record = [...sites, ...parties].find(({ id }) => id === targetId(target));
  return record ? record.name || t('place.unnamed') : t('place.gone');
}

function areaOf({ place: { kind, id } }: JudgedFinding, { catalogue }: Frame): AreaId | null {
  if (kind === 'area') return id as AreaId;
  return kind === 'measure' ? (catalogue.measure(id as MeasureId)?.areaId ?? null) : null;
}
