import type { AddedLine, TextEdit } from '../../../finding';
import { attribute, descendants, type TreeElement } from '../../../ir/tree';
import { lineEnd, lineStart } from '../../../syntax/elements';
import { nearest, stillShips, valueLines, type Moved, type Said, type Way } from './way';

const file = 'local.properties';
const ignored = [file, `/${file}`, '*.properties'];
const title = `Move the key to ${file}, ${stillShips}`;

/**
 * `local.properties` of the whole build, from which the secrets plugin, or the module's own build file, makes a field of `BuildConfig`,
 * a placeholder of the manifest, or a resource. Sources: https://github.com/google/secrets-gradle-plugin and
 * https://developer.android.com/build/gradle-tips#share-custom-fields-and-resource-values-with-your-app-code
 */
export function androidWay(moved: Moved): Way | undefined {
  const { context } = moved;
  const build = nearest(context, 'uses:gradle');
  if (!build) return undefined;
  const plugin = nearest(context, 'uses:secrets-gradle');
  if (plugin) return pluginWay(moved, build, plugin);
  const module = nearest(context, 'uses:android');
  if (!module) return undefined;
  return context.document.language === 'xml' ? resourceWay(moved, build, module) : fieldWay(build, module);
}

/** The plugin hands what `local.properties` says to manifests, and to code where the build makes `BuildConfig`. */
function pluginWay(moved: Moved, { root }: Said, { text: namespace }: Said): Way | undefined {
  const { language } = moved.context.document;
  if (language === 'xml') {
    if (!isManifest(moved)) return undefined;
  } else if (namespace === '') return undefined;
  return {
    title,
    prefix: '',
    lines: (name, value) => valueLines({ root, file, ignored }, `${name}=`, value),
    ...(language === 'xml' ? placeholder(moved) : field(namespace)),
  };
}

/** A field of `BuildConfig`, for code. */
function fieldWay({ root }: Said, { path, text: namespace }: Said): Way | undefined {
  if (namespace === '') return undefined;
  return {
    title,
    prefix: '',
    holds: plain,
    ...field(namespace),
    lines: (name, value) => [
      ...valueLines({ root, file, ignored }, `${name}=`, value),
      startOf(path),
      inDefaults(
        path,
        'buildConfigField',
        name,
        called(path, 'buildConfigField', ['String', name], `"\\"\${${readOf(path, name)}}\\""`),
      ),
      featureOf(path, 'buildConfig'),
    ],
  };
}

/** A placeholder of the manifest, or a resource that the build makes instead of the file. */
function resourceWay(moved: Moved, { root }: Said, { path, text: namespace }: Said): Way | undefined {
  const resource = isManifest(moved) ? undefined : resourceOf(moved);
  if (!isManifest(moved) && !resource) return undefined;
  const read = (name: string) => readOf(path, name);
  const quote = quoteOf(path);
  return {
    title,
    prefix: '',
    holds: plain,
    ...(resource ? { ...resource, read: () => '' } : placeholder(moved)),
    lines: (name, value) => [
      ...valueLines({ root, file, ignored }, `${name}=`, value),
      startOf(path),
      ...(resource
        ? [
            inDefaults(
              path,
              'resValue',
              resource.resource,
              called(path, 'resValue', ['string', resource.resource], read(name)),
            ),
            // Since version 9 of the Android plugin, a build has to ask for it.
            ...(namespace === '' ? [] : [featureOf(path, 'resValues')]),
          ]
        : [
            inDefaults(
              path,
              'manifestPlaceholders',
              name,
              `manifestPlaceholders[${quote}${name}${quote}] = ${read(name)}`,
            ),
          ]),
    ],
  };
}

/** What needs no escape in a properties file and none in the source that the build makes of it. */
const plain = /^[\w.+=~:/@?&%-]+$/;

function field(namespace: string): Pick<Way, 'read' | 'imported'> {
  return { read: (name) => `BuildConfig.${name}`, imported: [`${namespace}.BuildConfig`] };
}

function isManifest({ context }: Moved): boolean {
  return context.document.path.endsWith('AndroidManifest.xml');
}

/** `android:value="…"` of a manifest, whose placeholders the build fills in. */
function placeholder({ context, key }: Moved): Pick<Way, 'read' | 'edits'> {
  const { document } = context;
  const isValue = key.isWhole && /\bandroid:value=["']$/.test(document.text.slice(0, key.span.start));
  return {
    read: (name) => `\${${name}}`,
    edits: (newText) => (isValue ? [{ path: document.path, span: key.span, newText }] : undefined),
  };
}

/** A text of the app's own resources, which the build makes under the same name; not one of a language or a kind of device. */
function resourceOf({ context, key }: Moved): (Pick<Way, 'edits' | 'called'> & { resource: string }) | undefined {
  const { document, tree } = context;
  if (!/(?:^|\/)src\/main\/res\/values\/[^/]+\.xml$/.test(document.path) || !key.isWhole) return undefined;
  const element = [...descendants(tree?.roots ?? [])].find(
    ({ name, textSpan }) => name === 'string' && textSpan.start === key.span.start && textSpan.end === key.span.end,
  );
  const resource = element && attribute(element, 'name')?.value;
  if (!element || resource === undefined || !/^\w+$/.test(resource)) return undefined;
  return { resource, called: resource, edits: () => [without(document.path, document.text, element)] };
}

/** Takes an element away, with its line where it is all that stands there. */
function without(path: string, text: string, { span }: TreeElement): TextEdit {
  const [start, end] = [lineStart(text, span.start), lineEnd(text, span.end)];
  const isAlone = text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === '';
  const next = /^(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0].length ?? 0;
  return { path, span: isAlone ? { start, end: end + next } : span, newText: '' };
}

function isKotlin(path: string): boolean {
  return path.endsWith('.kts');
}

function quoteOf(path: string): string {
  return isKotlin(path) ? '"' : "'";
}

function readOf(path: string, name: string): string {
  const quote = quoteOf(path);
  return `localProperties.getProperty(${quote}${name}${quote}, ${quote}${quote})`;
}

/** A call in the build file's own language, of some texts and one more value. */
function called(path: string, method: string, texts: readonly string[], value: string): string {
  const quote = quoteOf(path);
  const args = [...texts.map((text) => quote + text + quote), value].join(', ');
  return isKotlin(path) ? `${method}(${args})` : `${method} ${args}`;
}

/** A line of `defaultConfig`, which holds for every variant; `name` is what nothing else there may say `by` the same method. */
function inDefaults(path: string, by: string, name: string, text: string): AddedLine {
  return { path, text, into: { kind: 'gradle', blocks: ['android', 'defaultConfig'], taken: { by, name } } };
}

/** The variable that holds what `local.properties` says; also where that file is not there, as on a build server. */
function startOf(path: string): AddedLine {
  const unless = [file, 'gradleLocalProperties'];
  if (!isKotlin(path)) {
    const lines = [
      'def localProperties = new Properties()',
      `def localPropertiesFile = rootProject.file('${file}')`,
      'if (localPropertiesFile.exists()) localPropertiesFile.withInputStream { localProperties.load(it) }',
    ];
    return { path, text: lines.join('\n'), unless, into: { kind: 'gradle-start', declares: 'localProperties' } };
  }
  const lines = [
    'val localProperties = Properties().apply {',
    `\trootProject.file("${file}").takeIf { it.exists() }?.inputStream()?.use { load(it) }`,
    '}',
  ];
  const into = { kind: 'gradle-start', declares: 'localProperties', imported: 'java.util.Properties' } as const;
  return { path, text: lines.join('\n'), unless, into };
}

function featureOf(path: string, feature: string): AddedLine {
  const text = isKotlin(path) ? `${feature} = true` : `${feature} true`;
  return {
    path,
    text,
    unless: [
      `${feature} = true`,
      `${feature} true`,
      `buildFeatures.${feature} = true`,
      `buildFeatures.${feature} true`,
    ],
    into: { kind: 'gradle', blocks: ['android', 'buildFeatures'], taken: { by: feature } },
  };
}
