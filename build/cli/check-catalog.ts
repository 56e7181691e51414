/**
 * Checks the delivered catalogue or the one in the given folder, for editors and CI: exit code 0 with a summary, 1 with
 * place and cause of each problem.
 */
import { checkCatalogue } from '../catalog/checks.ts';
import { readCatalogueContent } from '../catalog/content.ts';
import { measuresOf } from '../catalog/parts.ts';
import { CATALOGUE_FOLDER } from './read-catalogue.ts';

process.exitCode = check(process.argv[2] ?? CATALOGUE_FOLDER);

function check(folder: string): number {
  try {
    const content = readCatalogueContent(folder);
    const results = checkCatalogue(content);
    for (const { problems } of results) for (const { place, cause } of problems) console.error(`${place}: ${cause}`);
    for (const { name, looksAt, problems } of results) {
      console.log(`${name.padEnd(18)} ${String(looksAt).padStart(6)} checked  ${problems.length} problems`);
    }
    const { manifest, areas, schemes } = content;
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    const problems = sum(results.map((result) => result.problems.length));
    console.log(
      `catalogue ${manifest.version}: ${areas.length} areas, ${measuresOf(content).length} measures, ` +
        `${schemes.length} schemes; ${sum(results.map(({ looksAt }) => looksAt))} checks, ${problems} problems`,
    );
    return problems === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
