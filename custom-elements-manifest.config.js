// What goes into custom-elements.json: the public side of the public elements, and nothing else.
// `npm run manifest` (scripts/manifest.js) writes it.

export default {
  litelement: true,
  globs: ['src/sections/**/*.ts', 'src/plan/**/*.ts'],
  plugins: [{ name: 'public-only', packageLinkPhase: keepPublic }],
};

function keepPublic({ customElementsManifest: manifest }) {
  for (const module of manifest.modules) {
    module.declarations = module.declarations?.filter(
      (declaration) => declaration.kind === 'class' && declaration.customElement,
    );
    const kept = new Set(module.declarations?.map(({ name }) => name));
    module.exports = module.exports?.filter(({ declaration }) => kept.has(declaration.name));

    for (const element of module.declarations) {
      element.members = element.members?.filter(isPublic);
      const fields = new Set(element.members?.map(({ name }) => name));
      element.attributes = element.attributes?.filter(
        ({ fieldName }) => !fieldName || fields.has(fieldName),
      );
    }
  }
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations?.length);
}

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && !/^[_#]/.test(name) && privacy !== 'private' && privacy !== 'protected';
}
