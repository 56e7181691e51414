/** Fields of the inspector on a real data base in memory, without the screen around them. */
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { Themed } from '../../../../../../renderer/app/themed.tsx';
import { readLayeredAnswers } from '../../../../../../renderer/data/answers-query.ts';
import { DataProvider, useData } from '../../../../../../renderer/data/data-context.tsx';
import { useLayeredAnswers } from '../../../../../../renderer/data/queries.ts';
import { type Frame, FrameProvider } from '../../../../../../renderer/features/measures/frame.ts';
import { ShownAnswerProvider } from '../../../../../../renderer/features/measures/inspector/shown-answer-provider.tsx';
import { LayersProvider, useLayersStore } from '../../../../../../renderer/features/measures/layers.ts';
import { annexTexts } from '../../../../../../renderer/text/annex-texts.ts';
import { emptyAssessment } from '../../../../../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../../../../../shared/domain/records.ts';
import { GENERAL, type Target } from '../../../../../../shared/domain/target.ts';
import { openTestCase, type TestCase } from '../../../data/test-data.ts';
import { measureId, smallCatalogue } from '../small-catalogue.ts';

export const MEASURE = measureId('ZUG-02');

export interface OpenFields extends TestCase {
  user: ReturnType<typeof userEvent.setup>;
  /** The organisation that the operation inherits from. */
  above: Scope;
  /** Waits until this holds in the operation. */
  holds: (expected: Partial<Assessment>) => Promise<void>;
  /** What is stored for the operation itself. */
  own: () => Promise<Assessment | undefined>;
}

interface Options {
  /** What is there before the fields are. */
  before?: (
    opened: Pick<OpenFields, 'commands' | 'scope' | 'above' | 'organisationId' | 'operationId'>,
  ) => Promise<unknown>;
  target?: Target;
  targets?: Frame['targets'];
  sites?: Frame['sites'];
}

/** Ids differ between tests, because drafts live as long as the app. */
let opened = 5000;

/** Shows fields of the operation's answer for a measure with parameters of every type. */
export async function openFields(fields: ReactNode, options: Options = {}): Promise<OpenFields> {
  const data = await openTestCase(++opened);
  const { scope, organisationId, database } = data;
  const above: Scope = { kind: 'organisation', id: organisationId };
  await options.before?.({ ...data, above });
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <Shown scope={scope} options={options}>
          {fields}
        </Shown>
      </Themed>
    </DataProvider>,
  );
  const held = async (): Promise<Assessment> => {
    const answer = (await readLayeredAnswers(database, scope)).get(`${MEASURE}/${options.target ?? GENERAL}`)?.answer;
    return answer ?? emptyAssessment(scope, MEASURE);
  };
  return {
    ...data,
    above,
    user: userEvent.setup(),
    holds: (expected) => waitFor(async () => expect(await held()).toMatchObject(expected)),
    own: () => database.assessments.get(`${scope.id}/${MEASURE}/${options.target ?? GENERAL}`),
  };
}

interface ShownProps {
  scope: Scope;
  options: Options;
  children: ReactNode;
}

function Shown({ scope, options, children }: ShownProps) {
  const layered = useLayeredAnswers(scope);
  if (!layered) return null;
  return (
    <Provided layered={layered} scope={scope} options={options}>
      {children}
    </Provided>
  );
}

function Provided({
  layered,
  scope,
  options,
  children,
}: ShownProps & { layered: Parameters<typeof useLayersStore>[0] }) {
  const { catalogue } = useData();
  const {
    target = GENERAL,
    targets = [{ target: GENERAL, kind: 'general', label: 'Allgemein' }],
    sites = [],
  } = options;
  const measure = catalogue.measure(MEASURE);
  if (!measure) throw new Error('the small catalogue lacks the measure');
  const found = layered.get(`${MEASURE}/${target}`);
  const shown = { measure, scope, target, own: found?.own, above: found?.above };
  const wording = { texts: annexTexts('de'), partyName: () => undefined };
  const frame = {
    scope,
    catalogue,
    target,
    targets,
    sites,
    parties: [],
    language: 'de',
    wording,
    applicability: new Map(),
    facts: new Map(),
  };
  return (
    // Fields ask for no more of the frame than this.
    <FrameProvider value={frame as unknown as Frame}>
      <LayersProvider value={useLayersStore(layered)}>
        <ShownAnswerProvider value={{ ...shown, answer: found?.answer ?? emptyAssessment(scope, MEASURE, target) }}>
          {children}
        </ShownAnswerProvider>
      </LayersProvider>
    </FrameProvider>
  );
}
