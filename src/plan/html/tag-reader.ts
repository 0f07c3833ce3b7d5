/** A piece of an attribute: as it stands in the template, in HTML, or a value that is bound there. */
export type AttributePart = { readonly html: string } | { readonly bound: unknown };

/** An attribute that was read, with its pieces. */
export interface ReadAttribute {
  readonly name: string;
  readonly parts: AttributePart[];
}

type Place = 'text' | 'comment' | 'tag' | 'name' | 'value' | 'bare value';

/**
 * Reads the static text of a template, and knows where a value stands that comes between two pieces of
 * it. Attributes are written by whoever made the reader, once they have been read whole.
 */
export class TagReader {
  #html = '';
  #place: Place = 'text';
  #attribute: ReadAttribute | undefined;
  #quote = '';
  readonly #attributeHtml: (attribute: ReadAttribute) => string;

  readonly #readers: Readonly<Record<Place, (text: string, at: number) => number>> = {
    text: (text, at) => {
      const open = text.slice(at).search(/<(?=[a-z/!])/i);
      const end = open < 0 ? text.length : at + open;
      this.write(text.slice(at, end));
      if (open < 0) return end;
      if (text.startsWith('<!--', end)) {
        this.#place = 'comment';
        return end + 4;
      }
      const [tag = ''] = /^<[^\s>]*/.exec(text.slice(end)) ?? [];
      // without a script, a button does nothing
      this.write(tag.replace(/^(<\/?)button$/, '$1span'));
      this.#place = 'tag';
      return end + tag.length;
    },
    comment: (text, at) => {
      const close = text.indexOf('-->', at);
      if (close < 0) return text.length;
      this.#place = 'text';
      return close + 3;
    },
    tag: (text, at) => {
      const character = text.charAt(at);
      if (character === '>') {
        this.write('>');
        this.#place = 'text';
        return at + 1;
      }
      if (/\s/.test(character)) return at + 1;
      const [name = ''] = /^[^\s=>]+/.exec(text.slice(at)) ?? [character];
      this.#attribute = { name, parts: [] };
      this.#place = 'name';
      return at + name.length;
    },
    // behind a name: `=` and a value, or the next thing in the tag
    name: (text, at) => {
      if (text.charAt(at) !== '=') {
        this.#close();
        return at;
      }
      this.#quote = /["']/.exec(text.charAt(at + 1))?.[0] ?? '';
      this.#place = this.#quote ? 'value' : 'bare value';
      return at + 1 + this.#quote.length;
    },
    value: (text, at) => {
      const close = text.indexOf(this.#quote, at);
      this.#attribute?.parts.push({ html: text.slice(at, close < 0 ? undefined : close) });
      if (close < 0) return text.length;
      this.#close();
      return close + 1;
    },
    'bare value': (text, at) => {
      const [value = ''] = /^[^\s>]*/.exec(text.slice(at)) ?? [];
      if (value) this.#attribute?.parts.push({ html: value });
      if (at + value.length < text.length) this.#close();
      return at + value.length;
    },
  };

  constructor(attributeHtml: (attribute: ReadAttribute) => string) {
    this.#attributeHtml = attributeHtml;
  }

  /** What was written so far. */
  get html(): string {
    return this.#html;
  }

  /** A value here is a child, not an attribute's. */
  get isInText(): boolean {
    return this.#place === 'text';
  }

  write(html: string): void {
    this.#html += html;
  }

  /** A value in a tag: of the attribute that is open, or of the element, which HTML knows nothing of. */
  bind(value: unknown): void {
    this.#attribute?.parts.push({ bound: value });
  }

  read(text: string): void {
    let at = 0;
    while (at < text.length) at = this.#readers[this.#place](text, at);
  }

  #close(): void {
    if (this.#attribute) this.write(this.#attributeHtml(this.#attribute));
    this.#attribute = undefined;
    this.#place = 'tag';
  }
}
