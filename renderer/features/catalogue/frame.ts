/** What the panes of the catalogue share. */
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HouseRecords } from '../../../shared/catalogue/house-catalogue.ts';
import type { TitleIndex } from '../../../shared/catalogue/title-index.ts';
import type { OwnMeasure } from '../../../shared/domain/house-records.ts';
import type { MeasureId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { neededContext } from '../../ui/needed-context.ts';

export interface Frame {
  /** As it came with the app. */
  delivered: Catalogue;
  /** With what the user changed and added: for the house, and for the organisation that is open. */
  catalogue: Catalogue;
  house: HouseRecords;
  ownMeasures: ReadonlyMap<MeasureId, OwnMeasure>;
  /** Measures to which the user added parameters or options. */
  extended: ReadonlySet<MeasureId>;
  index: TitleIndex;
  organisationId: OrganisationId | null;
  language: Language;
}

export const [FrameProvider, useFrame] = neededContext<Frame>('the catalogue screen');
