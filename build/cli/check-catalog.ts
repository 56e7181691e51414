/**
 * Checks the delivered catalogue or the one in the given folder, for editors and CI: exit code 0 with a summary, 1 with
 * place and cause of each problem.
 */
import { catalogueProblems } from '../catalog/catalogue-problems.ts';
import { CATALOGUE_FOLDER, readCatalogueParts } from './read-catalogue.ts';

process.exitCode = check(process.argv[2] ?? CATALOGUE_FOLDER);

function check(folder: string): number {
  try {
    const parts = readCatalogueParts(folder);
    const problems = catalogueProblems(parts);
    for (const { place, cause } of problems) console.error(`${place}: ${cause}`);
    const measures = parts.areas.flatMap((area) => area.measures);
    const parameters = measures.flatMap((measure) => measure.parameters);
    console.log(
      `catalogue ${parts.manifest.version}: ${parts.areas.length} areas, ${measures.length} measures, ` +
        `${parameters.length} parameters, ${parts.schemes.length} schemes, ${problems.length} problems`,
    );
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
