/** Values as a list below their measure: parameter, chosen options, their details. */
import { type Option, optionsOf, type Parameter, valueProblem } from '../domain/parameter.ts';
import { type ListItem, plain } from './document.ts';
import { detailsText, isLeftEmpty, type Values, valueWithDetails, type Wording } from './value-text.ts';

/**
 * An item for each parameter that has a value: "Mindestlänge: 14 Zeichen", or "Verfahren:" with its options below it where
 * there are several or one has details. What has no value is left out without a trace.
 *
 * @param levels of lists that there is room for; the details of what stands on the last one follow it in brackets
 * @param elsewhere ids of parameters that are printed at another place
 */
export function nestedValues(
  parameters: readonly Parameter[],
  values: Values,
  wording: Wording,
  levels: number,
  elsewhere: ReadonlySet<string> = new Set(),
): ListItem[] {
  return parameters.flatMap((parameter): ListItem[] => {
    if (elsewhere.has(parameter.id)) return [];
    const label = parameter.label[wording.texts.language];
    const options = levels > 1 ? optionItems(parameter, values, wording, levels - 1, elsewhere) : [];
    if (options.length > 1 || options.some(({ children }) => children.length > 0))
      return [{ inlines: plain(`${label}:`), children: options }];
    const text = valueWithDetails(parameter, values, wording, elsewhere);
    if (text === '') return [];
    return [{ inlines: plain(values[parameter.id] === true ? label : `${label}: ${text}`), children: [] }];
  });
}

/** The chosen options, each with its details below it, or in brackets where no level is left. */
function optionItems(
  parameter: Parameter,
  values: Values,
  wording: Wording,
  levels: number,
  elsewhere: ReadonlySet<string>,
): ListItem[] {
  return chosenOptions(parameter, values).map((option) => {
    const label = option.label[wording.texts.language];
    const below = option.parameters ?? [];
    if (levels > 1)
      return { inlines: plain(label), children: nestedValues(below, values, wording, levels - 1, elsewhere) };
    const details = detailsText(below, values, wording, elsewhere);
    return { inlines: plain(details ? `${label} (${details})` : label), children: [] };
  });
}

/** In the catalogue's order. None where the value does not fit its parameter; an unknown one takes none of the others along. */
function chosenOptions(parameter: Parameter, values: Values): readonly Option[] {
  const value = values[parameter.id];
  const problem = valueProblem(parameter, value);
  if (problem && !(problem === 'unknownOption' && parameter.type === 'choices')) return [];
  const chosen = [value].flat().map(String);
  return optionsOf(parameter).filter((option) => chosen.includes(option.id) && !isLeftEmpty(option, values));
}
