// For the demo's pages: what stands in for an EHR, beside them. It starts when it is first asked.
import { tsImport } from 'tsx/esm/api';

/** `folder`: where its resources are kept. @returns {import('vite').Plugin} */
export function ehrPlugin(folder) {
  let opening;
  const open = async () => {
    const { Ehr } = await tsImport('../demo/ehr/ehr.ts', import.meta.url);
    return Ehr.open(folder);
  };
  const serve = ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (!/^\/(?:fhir|ehr)[/?]/.test(`${request.url}?`)) return next();
      opening ??= open();
      opening.then((ehr) => ehr.handle(request, response)).catch(next);
    });
  };
  return { name: 'ehr', configureServer: serve, configurePreviewServer: serve };
}
