import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, valueWith } from './elements';
import { readOpenStep } from './openstep';
import { settingReferences } from './xcconfig';

/**
 * What people write in an Xcode project file: for the project and for each target its build settings by configuration, and the
 * scripts that run while it is built. Ids and lists of files, which Xcode writes, are left out, and so are the comments, which
 * Xcode writes anew each time.
 */
export function readPbxproj(text: string): Tree {
  const plist = readOpenStep(text);
  const objects = new Map(
    plist.roots.flatMap((root) => childrenOf(root, 'objects')).map((object) => [object.name, object]),
  );
  const owned = new Set<TreeElement>();
  const owners = [...objects.values()].flatMap((object) => {
    const isa = textOf(object, 'isa');
    if (isa === 'PBXProject') return [ownerOf('project', object, objects, owned)];
    if (isa?.endsWith('Target') === true) return [ownerOf('target', object, objects, owned)];
    const script = isa === 'PBXShellScriptBuildPhase' ? child(object, 'shellScript') : undefined;
    return script ? [elementOf('phase', object.span, undefined, [script])] : [];
  });
  // What a merge left without an owner is still in the file.
  const left = [...objects.values()].filter(
    (object) => textOf(object, 'isa') === 'XCBuildConfiguration' && !owned.has(object),
  );
  const roots = [...owners, ...left.map(configurationOf)];
  return { roots, comments: [], hasErrors: plist.hasErrors };
}

/**
 * A project or target with its configurations, which are added to `owned`. `name`, `productName` and `productType` are elements
 * beside them.
 */
function ownerOf(
  name: string,
  owner: TreeElement,
  objects: ReadonlyMap<string, TreeElement>,
  owned: Set<TreeElement>,
): TreeElement {
  const list = objects.get(textOf(owner, 'buildConfigurationList') ?? '');
  const ids = list ? childrenOf(list, 'buildConfigurations') : [];
  const configurations = ids.flatMap(({ text }) => {
    const configuration = objects.get(text);
    if (configuration) owned.add(configuration);
    return configuration ? [configurationOf(configuration)] : [];
  });
  const named = ['name', 'productName', 'productType'].flatMap((key) => child(owner, key) ?? []);
  return elementOf(name, owner.span, undefined, [...named, ...configurations]);
}

function configurationOf(configuration: TreeElement): TreeElement {
  const name = child(configuration, 'name');
  const settings = childrenOf(configuration, 'buildSettings').map(withReferences);
  return elementOf('configuration', configuration.span, undefined, [...(name ? [name] : []), ...settings]);
}

/** A setting whose name goes without its conditions: `KEY[sdk=iphoneos*]`. */
function withReferences(setting: TreeElement): TreeElement {
  const { parts } = valueWith(setting.text, setting.textSpan, settingReferences);
  const name = setting.name.replace(/\[.*$/s, '');
  return { ...setting, name, children: setting.children.map(withReferences), ...(parts && { parts }) };
}

function child(element: TreeElement, name: string): TreeElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

function childrenOf(element: TreeElement, name: string): readonly TreeElement[] {
  return child(element, name)?.children ?? [];
}

function textOf(element: TreeElement, name: string): string | undefined {
  return child(element, name)?.text;
}
