import type { Fhir } from 'fhir';
import type { Loss } from './json-text.js';
import type { InputRecord, Unreadable } from './records.js';

/** What we use of the library. It is large, and few have FHIR in XML: whoever does installs it. */
type XmlLibrary = Pick<Fhir, 'xmlToObj' | 'objToXml'>;

async function xmlLibrary(): Promise<XmlLibrary | undefined> {
  try {
    const library = await import('fhir');
    return new library.Fhir();
  } catch {
    return undefined;
  }
}

/** How often each element is in some XML, but for what is in narratives. */
function elementsIn(xml: string): Map<string, number> {
  const data = xml
    .replace(/<!--(?:[^-]|-(?!->))*-->/g, '')
    .replace(/<(?:\w+:)?div[\s>](?:[^<]|<(?!\/(?:\w+:)?div>))*<\/(?:\w+:)?div>/g, '');
  const counts = new Map<string, number>();
  for (const [, name = ''] of data.matchAll(/<(?:\w+:)?([A-Za-z][\w-]*)/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What FHIR R4 does not have is not read: it could change what the rest means. */
function lossesOf(xml: string, written: string): Loss[] {
  const read = elementsIn(written);
  return [...elementsIn(xml)]
    .filter(([name, count]) => (read.get(name) ?? 0) < count)
    .map(([name]) => ({
      code: 'unknown-element',
      path: [],
      line: 1,
      column: 1,
      message: `FHIR R4 has no element “${name}” where this has one: it was not read, and may change what the rest means.`,
    }));
}

/** The resource that some XML holds, as it would be in JSON. */
export async function recordOfXml(given: Unreadable): Promise<InputRecord | Unreadable> {
  const { source, line, text = '' } = given;
  const fhir = await xmlLibrary();
  if (!fhir) {
    const message =
      'To read FHIR in XML, install the library that does it beside this one: npm install fhir@4.12.0.';
    return { source, line, unreadable: 'no-xml-library', message };
  }
  try {
    const value = fhir.xmlToObj(text);
    const losses = lossesOf(text, fhir.objToXml(value));
    // the text is for finding lines in JSON
    return { source, line, value, text: '', isDocument: true, losses, root: [] };
  } catch {
    const message = 'This is no resource of FHIR R4 in XML.';
    return { source, line, unreadable: 'not-fhir-xml', message };
  }
}
