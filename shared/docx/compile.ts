/** From docx's document to the parts of a package. */
import { type Document, Packer } from 'docx';

/** Parts by their names, in docx's order. */
export type CompiledParts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile(document: Document): CompiledParts;
}

/**
 * The parts of a document before docx packs them: they are edited and packed afterwards; packing them twice with unpacking in
 * between took a sixth of the time. docx offers no public way to them, so its own is used; the version of docx is pinned, and
 * without this way every test of an annex fails.
 */
export function compiledParts(document: Document): CompiledParts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  return compiler.compile(document);
}
