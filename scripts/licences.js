import { readdirSync, readFileSync } from 'node:fs';

/**
 * The packages of a CycloneDX SBOM with their licences, a line each.
 * @param {{ components: readonly { name: string, version: string, licenses?: readonly { license?: { id?: string, name?: string }, expression?: string }[] }[] }} sbom
 */
export const licencesIn = ({ components }) =>
  components
    .map(({ name, version, licenses = [] }) => {
      const said = licenses.map(
        ({ license, expression }) => expression ?? license?.id ?? license?.name,
      );
      return `${name} ${version}: ${said.join(', ') || 'it does not say'}\n`;
    })
    .sort()
    .join('');

/**
 * The licences of packages, whole, as who gives away copies of them has to give away. Throws where a
 * package has none.
 * @param {readonly string[]} folders such as `node_modules/lit`
 * @returns {string}
 */
export const licenceTexts = (folders) =>
  folders
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
      if (!file) throw new Error(`${folder} comes without the text of its licence.`);
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
