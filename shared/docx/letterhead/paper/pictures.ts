import type { StoryPicture } from '../../../domain/letterhead-paper.ts';
import { toBase64 } from '../../../lib/base64.ts';
import { pixelsOf } from '../../design/logo.ts';
import type { PictureRoom, Reading } from './context.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];
const VECTOR = /(emf|wmf|svg)/i;
/** Only what is said about it is looked at where a picture is not known by its first bytes. */
const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((value, index) => bytes[index] === value);

/** All pictures of a letterhead together: they travel to the window that prints; Word brings larger ones down to this by itself. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Also together: unpacked, each takes four bytes, whatever the size of the file. */
const MOST_PIXELS = 25_000_000;
/** Of one picture. */
const LONGEST_SIDE = 12_000;

/** Whether there is still room for it; takes that room then. */
function hasRoom(room: PictureRoom, bytes: Uint8Array, type: 'png' | 'jpeg'): boolean {
  const size = pixelsOf(bytes, type);
  if (!size || Math.max(size.width, size.height) > LONGEST_SIDE) return false;
  const [all, pixels] = [room.bytes + bytes.byteLength, room.pixels + size.width * size.height];
  if (all > MOST_BYTES || pixels > MOST_PIXELS) return false;
  room.bytes = all;
  room.pixels = pixels;
  return true;
}

interface Wanted {
  /** Of the relation to its file. */
  id: string | undefined;
  width: number;
  height: number;
  alternative: string;
}

/** A picture of the letterhead; undefined, and noted, when it is none that is shown here. */
export function pictureOf(reading: Reading, { id, width, height, alternative }: Wanted): StoryPicture | undefined {
  const target = reading.part.relations.find((relation) => relation.id === id)?.target ?? '';
  const file = reading.pack.parts.get(target);
  if (!(file?.content instanceof Uint8Array) || width <= 0 || height <= 0) return undefined;
  const type = startsWith(file.content, PNG) ? 'png' : startsWith(file.content, JPEG) ? 'jpeg' : undefined;
  const isKnown = reading.pictures.has(target);
  if (!type || !(isKnown || hasRoom(reading.pictureRoom, file.content, type))) {
    reading.note(VECTOR.test(`${file.contentType} ${file.name}`) ? 'vectorPictures' : 'otherPictures');
    return undefined;
  }
  if (!isKnown) reading.pictures.set(target, `data:image/${type};base64,${toBase64(file.content)}`);
  return { kind: 'picture', picture: target, width, height, alternative };
}
