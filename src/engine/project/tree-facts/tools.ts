import { descendants, type TreeElement } from '../../ir/tree';
import { pluginsOf } from '../structure';
import type { PackageKind } from '../packages';
import type { Fact } from '../view';
import { at } from './values';

/**
 * Which tools hand an app values at build time, told by the file that names what it is made with: `uses:expo`, `uses:flutter`,
 * `uses:react-native-config`, `uses:secrets-gradle` with the namespace of the code where that gets them, `uses:gradle` for the folder of
 * the whole build, `uses:android` for a module of Android with its namespace, `uses:info-plist` for the property list of an app, and
 * `uses:xcconfig` for a configuration of Xcode with the names of the files that it includes, one a line. `uses:package` says of each
 * package of JavaScript and Dart what it is made into: a `website`, a `server`, a `native` app that no web view shows, or something `other`.
 */
export function toolFacts(path: string, roots: readonly TreeElement[]): Fact[] {
  const fact = (tool: string, text = tool): Fact => {
    return { key: `uses:${tool}`, path, span: { start: 0, end: 0 }, value: { kind: 'text', text } };
  };
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (file === 'package.json') {
    const tools = ['expo', 'react-native-config'].filter((tool) => at(roots, 'dependencies', tool));
    return [...tools.map((tool) => fact(tool)), fact('package', kindOf(roots))];
  }
  if (file === 'pubspec.yaml') return dartFacts(roots).map(([tool, text]) => fact(tool, text));
  if (isInfoPlist(path)) return at(roots, 'plist', 'dict') ? [fact('info-plist')] : [];
  if (file.endsWith('.xcconfig')) return [fact('xcconfig', includedBy(roots))];
  if (/^settings\.gradle(?:\.kts)?$/.test(file)) return [fact('gradle')];
  if (!/^build\.gradle(?:\.kts)?$/.test(file)) return [];
  // Source: https://github.com/google/secrets-gradle-plugin
  const plugins = pluginsOf(roots);
  const fills = plugins.some((plugin) => plugin.endsWith('secrets-gradle-plugin'));
  const isAndroid = plugins.some((plugin) => /android\.(?:application|library)$/.test(plugin));
  return [
    ...(fills ? [fact('secrets-gradle', makesCode(roots) ? namespaceOf(roots) : '')] : []),
    ...(isAndroid ? [fact('android', namespaceOf(roots))] : []),
  ];
}

const forWebsites = ['next', 'react-dom', 'vue', 'nuxt', '@angular/core', 'svelte', '@sveltejs/kit', 'gatsby', 'astro'];
const forNativeApps = ['react-native', 'expo'];
const forApps = /^(?:electron|nativescript|@(?:capacitor|ionic|ionic-native|nativescript|tauri-apps)\/.+|cordova.*)$/;

const forServers =
  /^(?:express|koa|fastify|@nestjs\/core|@hapi\/hapi|hapi|restify|firebase-functions|apollo-server.*|@apollo\/server|mongoose)$/;
const dartServers = ['shelf', 'shelf_router', 'serverpod', 'dart_frog', 'alfred', 'angel3_framework', 'conduit'];

/** What a package is made into: an app without a web view around it, a website or a server, and no app; else something else. */
function kindOf(roots: readonly TreeElement[]): PackageKind {
  const used = ['dependencies', 'devDependencies']
    .flatMap((kind) => at(roots, kind)?.children ?? [])
    .map(({ name }) => name);
  if (used.some((name) => forApps.test(name))) return 'other';
  if (used.some((name) => forNativeApps.includes(name))) return 'native';
  if (used.some((name) => forWebsites.includes(name))) return 'website';
  return used.some((name) => forServers.test(name)) ? 'server' : 'other';
}

function dartFacts(roots: readonly TreeElement[]): [tool: string, text: string][] {
  if (at(roots, 'dependencies', 'flutter'))
    return [
      ['flutter', 'flutter'],
      ['package', 'other'],
    ];
  const isServer = dartServers.some((name) => at(roots, 'dependencies', name));
  return [['package', isServer ? 'server' : 'other']];
}

/** Whether a property list is an app's, or an extension's, own; not that of its tests. */
function isInfoPlist(path: string): boolean {
  return /(?:^|\/)[^/]*Info\.plist$/.test(path) && !/GoogleService-Info\.plist$|Tests?\//.test(path);
}

/** The names of the files that a configuration includes, without their folders. */
function includedBy(roots: readonly TreeElement[]): string {
  const included = roots.filter(({ name }) => name === '#include');
  return included.map(({ text }) => text.slice(text.lastIndexOf('/') + 1)).join('\n');
}

/** Whether the build of a module makes `BuildConfig`. */
function makesCode(roots: readonly TreeElement[]): boolean {
  return [...descendants(roots)].some(({ name, text }) => name === 'buildConfig' && text === 'true');
}

/** The namespace of a module's code; empty where its build file does not say it. */
function namespaceOf(roots: readonly TreeElement[]): string {
  return [...descendants(roots)].find(({ name }) => name === 'namespace')?.text ?? '';
}
