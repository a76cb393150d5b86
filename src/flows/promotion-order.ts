import type { Environment } from '../spec/environment.ts';

/** Places in the promotion order: by `order`, where any environment has one; else as karst.yaml lists them. */
export function placesIn(environments: readonly Environment[]): Map<string, number> {
  const isOrdered = environments.some(({ order }) => order !== undefined);
  return new Map(
    environments.flatMap(({ name, order }, index) => {
      const place = isOrdered ? order : index;
      return place === undefined ? [] : [[name, place]];
    }),
  );
}
