import type { Document } from '../document';
import type { Tree, TreeElement } from '../ir/tree';
import { at, child } from './tree-facts/values';

/** What one file says that an app, or a part of one, is. */
export interface AppStructure {
  readonly kind: 'android-app' | 'android-library' | 'ios-target' | 'flutter-app' | 'react-native-app';
  readonly name: string;
  /** The folder that it stands in, without a slash at its end; empty for the workspace itself. */
  readonly root: string;
  /** Of an Android module: its product flavours. */
  readonly flavours?: readonly string[];
  /** Of an Android module its build types, of a target its configurations. */
  readonly buildTypes?: readonly string[];
}

/** Whether a file of this name can say that something is an app. */
export function saysStructure(path: string): boolean {
  return /(?:^|\/)(?:build\.gradle(?:\.kts)?|project\.pbxproj|pubspec\.yaml|package\.json|app\.json)$/.test(path);
}

/** The apps, modules and targets that a file declares; `roots` are those of its tree, for Gradle in Kotlin of its view as one. */
export function structureOf({ roots }: Pick<Tree, 'roots'>, { path }: Pick<Document, 'path'>): AppStructure[] {
  const root = folderOf(path);
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (file.startsWith('build.gradle')) return androidModule(roots, root);
  if (file === 'project.pbxproj') return targets(roots, folderOf(root));
  if (file === 'pubspec.yaml') return flutterApp(roots, root);
  if (file === 'package.json') return reactNativeApp(roots, root);
  return file === 'app.json' ? expoApp(roots, root) : [];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function lastOf(folder: string, fallback: string): string {
  const last = folder.slice(folder.lastIndexOf('/') + 1);
  return last === '' ? fallback : last;
}

/** Names in the container of build types and flavours that are methods of it. */
const methods = /^(?:all|each|configureEach|configure|whenObjectAdded|matching|withType|argument|choice|if)$/;

function androidModule(roots: readonly TreeElement[], root: string): AppStructure[] {
  const plugins = pluginsOf(roots);
  const kind = plugins.some((plugin) => plugin.endsWith('android.application'))
    ? 'android-app'
    : plugins.some((plugin) => plugin.endsWith('android.library'))
      ? 'android-library'
      : undefined;
  if (!kind) return [];
  const android = roots.filter(({ name }) => name === 'android');
  const declared = (container: string) =>
    android
      .flatMap((block) => block.children.filter(({ name }) => name === container))
      .flatMap(({ children }) => children.map(({ name }) => name))
      .filter((name) => !methods.test(name));
  // Both exist in every module. Source: https://developer.android.com/build/build-variants
  const buildTypes = [...new Set(['debug', 'release', ...declared('buildTypes')])];
  const flavours = [...new Set(declared('productFlavors'))];
  return [{ kind, name: lastOf(root, 'app'), root, flavours, buildTypes }];
}

/** The ids of the plugins that are applied here; `apply false` only makes one known to other modules. */
export function pluginsOf(roots: readonly TreeElement[]): string[] {
  const listed = roots.filter(({ name }) => name === 'plugins').flatMap(({ children }) => children);
  const here = listed.filter((plugin) => child(plugin, 'apply')?.text !== 'false');
  const applied = roots.filter(({ name }) => name === 'apply').map((apply) => child(apply, 'plugin'));
  return [...here, ...applied].flatMap((plugin) => (plugin ? [idOf(plugin)] : []));
}

/** `id("com.android.application")`, or `alias(libs.plugins.android.application)` of a version catalog. */
function idOf({ text, parts }: TreeElement): string {
  const [part] = parts ?? [];
  return part?.kind === 'reference' ? part.name : text;
}

function targets(roots: readonly TreeElement[], root: string): AppStructure[] {
  return roots
    .filter((element) => element.name === 'target' && child(element, 'productType'))
    .map((target): AppStructure => {
      const configurations = target.children.filter(({ name }) => name === 'configuration');
      const plist = configurations.flatMap((each) => child(each, 'INFOPLIST_FILE') ?? [])[0]?.text ?? '';
      const folder = folderOf(plist.replace(/^\$[({](?:SRCROOT|PROJECT_DIR)[)}]\//, ''));
      const inside = folder === '' || folder.includes('$') || folder.includes('..') ? [] : [folder];
      return {
        kind: 'ios-target',
        name: child(target, 'name')?.text ?? child(target, 'productName')?.text ?? '',
        root: [...(root === '' ? [] : [root]), ...inside].join('/'),
        buildTypes: configurations.flatMap((each) => child(each, 'name')?.text ?? []),
      };
    });
}

/** An app uses Flutter's SDK; a package that others use declares itself a plugin, or has nothing of Flutter at its top. */
function flutterApp(roots: readonly TreeElement[], root: string): AppStructure[] {
  const flutter = at(roots, 'flutter');
  const uses = at(roots, 'dependencies', 'flutter');
  if (!uses || child(flutter, 'plugin') || !flutter) return [];
  return [{ kind: 'flutter-app', name: at(roots, 'name')?.text ?? lastOf(root, 'app'), root }];
}

function reactNativeApp(roots: readonly TreeElement[], root: string): AppStructure[] {
  const uses = ['react-native', 'expo'].some((name) => at(roots, 'dependencies', name));
  // A library for React Native asks its user for it.
  if (!uses || at(roots, 'peerDependencies', 'react-native')) return [];
  return [{ kind: 'react-native-app', name: at(roots, 'name')?.text ?? lastOf(root, 'app'), root }];
}

function expoApp(roots: readonly TreeElement[], root: string): AppStructure[] {
  const expo = at(roots, 'expo');
  const name = (child(expo, 'name') ?? child(expo, 'slug'))?.text;
  return name === undefined ? [] : [{ kind: 'react-native-app', name, root }];
}
