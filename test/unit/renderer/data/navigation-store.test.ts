import { beforeEach, describe, expect, it } from 'vitest';
import {
  currentRoute,
  goBack,
  goForward,
  navigate,
  onRouteChange,
  type Route,
  restartNavigation,
  routeToRemember,
} from '../../../../renderer/data/navigation-store.ts';
import { measureIdSchema, operationIdSchema, organisationIdSchema } from '../../../../shared/domain/ids.ts';
import { uuid } from './test-data.ts';

const organisation: Route = { screen: 'organisation', organisationId: organisationIdSchema.parse(uuid(1)) };
const operation = (number: number): Route => ({
  screen: 'operation',
  operationId: operationIdSchema.parse(uuid(number)),
});
const settings: Route = { screen: 'settings' };

beforeEach(() => restartNavigation(organisation));

describe('navigation', () => {
  it('remembers the organisation behind the settings for the next start', () => {
    navigate(settings);
    expect(routeToRemember()).toEqual(organisation);
    navigate(operation(1));
    expect(routeToRemember()).toEqual(operation(1));
  });

  it('goes back and forward through where the user was', () => {
    navigate(operation(1));
    navigate(settings);
    goBack();
    expect(currentRoute()).toEqual(operation(1));
    goBack();
    goBack();
    expect(currentRoute()).toEqual(organisation);
    goForward();
    goForward();
    goForward();
    expect(currentRoute()).toEqual(settings);
  });

  it('forgets what lay ahead when another way is taken', () => {
    navigate(operation(1));
    goBack();
    navigate(settings);
    goForward();
    expect(currentRoute()).toEqual(settings);
    goBack();
    expect(currentRoute()).toEqual(organisation);
  });

  it('counts measures of the same operation as one place', () => {
    navigate(operation(1));
    navigate({ ...operation(1), measureId: measureIdSchema.parse('ZUG-02') } as Route);
    goBack();
    expect(currentRoute()).toEqual(organisation);
  });

  it('tells about changes until told to stop', () => {
    const seen: string[] = [];
    const end = onRouteChange(({ screen }) => seen.push(screen));
    navigate(settings);
    end();
    navigate(operation(1));
    expect(seen).toEqual(['settings']);
  });

  it('keeps only so many steps', () => {
    for (let step = 1; step <= 300; step += 1) navigate(operation(step));
    for (let step = 0; step < 300; step += 1) goBack();
    expect(currentRoute()).toEqual(operation(200));
  });
});
