/** How long a browser may ask where to save a file before it is gone. In milliseconds. */
const PATIENCE = 60_000;

/** What a file may not be called on one system or another. */
const UNNAMEABLE = /[\\/:*?"<>|\p{C}\s]+/gu;

/** Has the browser save a page of HTML under a name. Gives the name of the file. */
export function saveFile(document: Document, html: string, name: string): string {
  const file = `${Array.from(name.replace(UNNAMEABLE, ' ').trim()).slice(0, 80).join('').trim()}.html`;
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  return file;
}
