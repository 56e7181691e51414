import type { LayeredAnswer } from '../domain/effective-answers.ts';
import { originOf, originOfAnswer } from '../domain/layers.ts';
import type { Finding } from './finding.ts';

type LayersAt = (key: string) => Pick<LayeredAnswer, 'own' | 'above'> | undefined;

/**
 * Whether a finding of an operation is about what it has from its organisation: an answer it does not make its own, or a record
 * that all operations share. Then it can be seen to, or accepted, once for all of them.
 *
 * @param layersAt what both layers say, by `${measureId}/${target}`
 */
export function isInherited({ place }: Pick<Finding, 'place'>, layersAt: LayersAt): boolean {
  const { kind, id, target, field } = place;
  if (kind !== 'measure') return kind === 'organisation' || kind === 'party' || kind === 'site';
  const layers = layersAt(`${id}/${target}`);
  if (!layers?.above) return false;
  const { own, above } = layers;
  return (originOf(own, above, field || 'status') ?? originOfAnswer(own, above)) === 'organisation';
}
