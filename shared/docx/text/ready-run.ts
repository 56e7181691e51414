/** Runs whose XML is known beforehand: most of an annex, so the objects that docx makes for it are worth sparing. */
import { type IXmlableObject, Run } from 'docx';
import { element } from '../blocks/element.ts';

/** What stands among runs, as one of them, but is written as it is said here. */
export abstract class ReadyRun extends Run {
  constructor() {
    super({});
  }

  abstract override prepForXml(): IXmlableObject;
}

/** Text without any properties, as docx writes it. */
export class PlainRun extends ReadyRun {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:r': [element('w:t', { 'xml:space': 'preserve' }, [this.#text])] };
  }
}

/** A tab alone. */
export class TabRun extends ReadyRun {
  override prepForXml(): IXmlableObject {
    return { 'w:r': [element('w:tab', {})] };
  }
}
