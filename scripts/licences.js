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
