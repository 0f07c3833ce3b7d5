/** What is asked for at a node. */
export interface OpenEhrInput {
  /** behind the `|` of a key; none for the value itself */
  readonly suffix?: string;
  readonly type:
    'BOOLEAN' | 'CODED_TEXT' | 'DATE' | 'DATETIME' | 'DECIMAL' | 'DURATION' | 'INTEGER' | 'TEXT';
  readonly list?: readonly { readonly value: string; readonly label: string }[];
  /** other codes than those of the list may be recorded */
  readonly listOpen?: boolean;
  readonly terminology?: string;
  readonly validation?: object;
}

/** A node of a web template. */
export interface OpenEhrNode {
  /** by which keys name it */
  readonly id: string;
  readonly name: string;
  readonly localizedName?: string;
  readonly rmType: string;
  /** its code in its archetype, or the archetype */
  readonly nodeId?: string;
  readonly min: number;
  /** -1: it repeats, and its key has an index */
  readonly max: number;
  readonly localizedNames?: Readonly<Record<string, string>>;
  readonly aqlPath: string;
  readonly inputs?: readonly OpenEhrInput[];
  readonly children?: readonly OpenEhrNode[];
}

/** A template of openEHR in the simplified format, of version 2.3. */
export interface OpenEhrWebTemplate {
  readonly templateId: string;
  readonly semVer: string;
  readonly version: '2.3';
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  readonly tree: OpenEhrNode;
}
