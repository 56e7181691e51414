/** What the screen of findings is about, handed to its parts. */
import type { Wording } from '../../../shared/annex/value-text.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../shared/domain/effective-answers.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type {
  Assessment,
  Operation,
  Organisation,
  Party,
  Scope,
  Site,
  Version,
} from '../../../shared/domain/records.ts';
import type { Rule } from '../../../shared/findings/rule.ts';
import { neededContext } from '../../ui/needed-context.ts';

export interface Frame {
  scope: Scope;
  organisation: Organisation;
  /** Absent where the organisation's own answers are looked at. */
  operation: Operation | undefined;
  catalogue: Catalogue;
  /** In force, by id. */
  rules: ReadonlyMap<string, Rule>;
  /** What holds, by `${measureId}/${target}`. */
  answerAt: (key: string) => Assessment | undefined;
  /** What operation and organisation say, likewise. */
  layersAt: (key: string) => LayeredAnswer | undefined;
  parties: readonly Party[];
  sites: readonly Site[];
  versions: readonly Version[];
  language: Language;
  wording: Wording;
}

export const [FrameProvider, useFrame] = neededContext<Frame>('the screen of findings');
