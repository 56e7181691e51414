/** Things without ids of their own, each known by the place where it stands. */
export const placed = <T>(items: readonly T[]) => items.map((item, place) => ({ key: `at ${place}`, item, place }));
