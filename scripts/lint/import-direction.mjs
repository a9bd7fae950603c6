import { builtinModules } from 'node:module';

/**
 * What each part of `src/` may import besides itself. `types` may be imported with `import type` only.
 * Parts that also run in a browser import nothing of Node's.
 */
export const parts = {
  engine: { imports: [], node: false },
  host: { imports: ['engine'] },
  report: { imports: ['engine'] },
  learn: { imports: ['engine'], node: false },
  protocol: { imports: [], types: ['engine', 'learn'], node: false },
  server: { imports: ['engine', 'host', 'report', 'learn', 'protocol'] },
  cli: { imports: ['engine', 'host', 'report', 'learn', 'protocol'] },
  extension: { imports: ['protocol', 'learn'], types: ['engine'], vscode: true },
};

const nodeModules = `^(?:node:|${alternatives(builtinModules)}(?:/|$))`;

function alternatives(names) {
  return `(?:${names.join('|')})`;
}

/** Matches an import that climbs out of a folder and into one of these parts. */
function intoParts(names) {
  return `^(?:\\.\\.?/)+${alternatives(names)}(?:/|$)`;
}

function restrictionsOf(name) {
  const { imports, types = [], node = true, vscode = false } = parts[name];
  const others = Object.keys(parts).filter((other) => other !== name && !imports.includes(other));
  const never = others.filter((other) => !types.includes(other));
  return [
    { regex: intoParts(never), message: `src/${name} does not know this part: imports run one way.` },
    ...(types.length > 0
      ? [{ regex: intoParts(types), allowTypeImports: true, message: `src/${name} takes only types from here.` }]
      : []),
    ...(node ? [] : [{ regex: nodeModules, message: `src/${name} also runs in a browser.` }]),
    ...(vscode ? [] : [{ regex: '^vscode$', message: `Only src/extension knows the editor's API.` }]),
  ];
}

/** `import()` is not looked at by the rule for import declarations. */
function dynamicRestriction({ regex, message }) {
  const source = `source.value=/${regex.replaceAll('/', '\\u002F')}/`;
  return { selector: `ImportExpression[${source}]`, message };
}

const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'setImmediate'].map(
  (name) => ({
    name,
    message: 'This exists only in Node.',
  }),
);

function configOf(name) {
  const restrictions = restrictionsOf(name);
  return {
    name: `import direction of ${name}`,
    files: [name === 'protocol' ? 'src/protocol.ts' : `src/${name}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictions }],
      'no-restricted-syntax': ['error', ...restrictions.map(dynamicRestriction)],
      ...(parts[name].node === false ? { 'no-restricted-globals': ['error', ...nodeGlobals] } : {}),
    },
  };
}

/** The lint configuration that keeps imports between the parts of `src/` running one way. */
export const importDirection = Object.keys(parts).map(configOf);
