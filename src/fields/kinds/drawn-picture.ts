import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import { IMAGE_TYPES, isBase64, type Image } from '../../kinds/image.js';

/** The file of a picture, or nothing where it holds none that can be drawn. */
export function fileIn({ data, contentType = '' }: Image): Blob | undefined {
  if (!isBase64(data) || !IMAGE_TYPES.includes(contentType)) return undefined;
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: contentType });
}

/**
 * Draws the file of a picture into a canvas: an address for `<img>` would be refused on pages that say
 * where pictures may come from. Tells where it cannot be drawn.
 */
class DrawnPicture extends AsyncDirective {
  #drawn?: string;

  override render(_image: Image, _failed: () => void): unknown {
    return nothing;
  }

  override update(part: ElementPart, [image, failed]: [Image, () => void]): unknown {
    if (image.data !== this.#drawn) {
      this.#drawn = image.data;
      void this.#draw(part.element as HTMLCanvasElement, image, failed);
    }
    return nothing;
  }

  async #draw(canvas: HTMLCanvasElement, image: Image, failed: () => void): Promise<void> {
    // what was there before is not shown as what is there now
    canvas.width = canvas.height = 0;
    try {
      const bitmap = await createImageBitmap(fileIn(image)!);
      // another one may have come while this one was read
      if (image.data !== this.#drawn) return;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap.close();
    } catch {
      if (this.isConnected) failed();
    }
  }
}

/** On a `<canvas>`: the picture that an image holds. */
export const drawnPicture = directive(DrawnPicture);
