/** From parts to the files of a ZIP, with content types and relations written anew. */
import { strToU8 } from 'fflate';
import type { Part, WordPackage } from './part.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const EXTENDED = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** The document properties, which replace those of the package. */
export interface PropertyParts {
  core: string;
  extended: string;
}

/** All files but their order: the same package gives the same files. */
export function packageFiles(pack: WordPackage, properties: PropertyParts): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {
    'docProps/core.xml': strToU8(properties.core),
    'docProps/app.xml': strToU8(properties.extended),
  };
  for (const [name, tree] of packageTrees(pack)) files[name] = strToU8(writeXml(tree));
  for (const { name, content } of pack.parts.values()) if (content instanceof Uint8Array) files[name] = content;
  return files;
}

/** What is written as XML, by its name in the ZIP: trees, relations and content types. */
export function packageTrees({ parts }: WordPackage): Map<string, XmlElement> {
  const trees = new Map<string, XmlElement>([
    ['[Content_Types].xml', contentTypes([...parts.values()])],
    ['_rels/.rels', rootRelations([...parts.keys()][0] ?? '')],
  ]);
  for (const part of parts.values()) {
    if (!(part.content instanceof Uint8Array)) trees.set(part.name, part.content);
    if (part.relations.length > 0) trees.set(relationsName(part.name), relationsPart(part));
  }
  return trees;
}

const relationsName = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels');

function contentTypes(parts: readonly Part[]): XmlElement {
  const override = (name: string, type: string) => element('Override', { PartName: `/${name}`, ContentType: type });
  const standard = (extension: string, type: string) => element('Default', { Extension: extension, ContentType: type });
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    standard('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    standard('xml', 'application/xml'),
    ...parts.map(({ name, contentType }) => override(name, contentType)),
    override('docProps/core.xml', CORE),
    override('docProps/app.xml', EXTENDED),
  ]);
}

const relation = (id: string, type: string, target: string, isExternal = false): XmlElement =>
  element('Relationship', {
    Id: id,
    Type: type,
    Target: target,
    ...(isExternal ? { TargetMode: 'External' } : {}),
  });

function rootRelations(document: string): XmlElement {
  return element('Relationships', { xmlns: RELATIONSHIPS }, [
    relation('rId1', `${OFFICE}/officeDocument`, document),
    relation(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
    relation('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
  ]);
}

function relationsPart({ name, relations }: Part): XmlElement {
  const folder = name.replace(/[^/]*$/, '');
  const relative = (target: string) => (target.startsWith(folder) ? target.slice(folder.length) : `/${target}`);
  return element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    relations.map(({ id, type, target, isExternal }) =>
      relation(id, `${OFFICE}/${type}`, isExternal ? target : relative(target), isExternal),
    ),
  );
}
