// What goes into custom-elements.json: the public side of the public elements, and nothing else.
// `npm run manifest` (scripts/manifest.js) writes it.

/** By the name of a class: the key of the plan that it is about, as `'aboutMe'`. */
const keys = new Map();

export default {
  litelement: true,
  // what sections and plan inherit is described with each of them
  globs: ['src/widget/**/*.ts', 'src/sections/**/*.ts', 'src/plan/**/*.ts'],
  plugins: [{ name: 'public-only', analyzePhase: noteKey, packageLinkPhase: keepPublic }],
};

/** `class PcspAboutMe extends SectionElement<'aboutMe'>` */
function noteKey({ ts, node }) {
  if (!ts.isClassDeclaration(node)) return;
  const key = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0];
  if (key && ts.isLiteralTypeNode(key)) keys.set(node.name.text, key.getText());
}

function keepPublic({ customElementsManifest: manifest }) {
  for (const module of manifest.modules) {
    module.declarations = module.declarations?.filter(
      (declaration) => declaration.kind === 'class' && declaration.tagName,
    );
    const kept = new Set(module.declarations?.map(({ name }) => name));
    module.exports = module.exports?.filter(({ declaration }) => kept.has(declaration.name));

    for (const element of module.declarations) {
      element.members = element.members?.filter(isPublic).map(ofKey(keys.get(element.name)));
      const fields = new Set(element.members?.map(({ name }) => name));
      element.attributes = element.attributes?.filter(
        ({ fieldName }) => !fieldName || fields.has(fieldName),
      );
    }
  }
  // the files are found in whatever order they are read
  manifest.modules = manifest.modules
    .filter(({ declarations }) => declarations?.length)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && !/^[_#]/.test(name) && privacy !== 'private' && privacy !== 'protected';
}

/** The types of a member with the element's own key in the place of the parameter. */
function ofKey(key) {
  const withKey = (type) => type && { ...type, text: type.text.replaceAll('<K>', `<${key}>`) };
  return (member) => ({
    ...member,
    ...(member.type && { type: withKey(member.type) }),
    ...(member.return && { return: { ...member.return, type: withKey(member.return.type) } }),
  });
}
