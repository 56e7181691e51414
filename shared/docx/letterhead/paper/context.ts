import type { Simplified } from '../../../domain/letterhead-paper.ts';
import type { Part, WordPackage } from '../package/part.ts';
import type { XmlElement } from '../package/xml.ts';

/** Lengths in points. */
export interface PageMeasures {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** What the pictures of all parts take together, as files and as areas. */
export interface PictureRoom {
  bytes: number;
  pixels: number;
}

/** What is known while the running lines of one part are read. */
export interface Reading {
  pack: WordPackage;
  part: Part;
  page: PageMeasures;
  /** Pictures found so far, as data addresses by the names of their parts. */
  pictures: Map<string, string>;
  pictureRoom: PictureRoom;
  /** Says that something is drawn otherwise than Word does. */
  note(what: Simplified): void;
}

/** Blocks may hold text boxes, which hold blocks. */
export type ReadBlocks = (
  reading: Reading,
  parent: XmlElement,
) => import('../../../domain/letterhead-paper.ts').StoryBlock[];
