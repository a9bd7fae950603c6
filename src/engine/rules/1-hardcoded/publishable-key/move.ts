import type { AddedLine, Fix, TextEdit } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { Assign, Expression } from '../../../ir/ir';
import type { KnownKey } from '../../../secrets/known-keys';
import { splitWords } from '../../../secrets/names';
import type { RuleContext } from '../../context';
import { expressionEdits } from '../helper-fix';

/** How one kind of app is handed a value at build time. */
interface Way {
  readonly root: string;
  /** The file that holds the value, below the root, and the lines of `.gitignore` that leave it out of Git; the first is written. */
  readonly file: string;
  readonly ignored: readonly string[];
  readonly prefix: string;
  readonly read: (name: string) => string;
  readonly title: string;
  /** What the code has to import, unless it is of the same package. */
  readonly imported?: string;
}

/**
 * Moves a key that may ship out of Git, into a file that the build reads: one change of the code, that file and `.gitignore`. A
 * suggestion: builds elsewhere need the file too. Offered where the project's own files say which kind of app it is.
 * Sources: https://docs.expo.dev/guides/environment-variables/, https://docs.flutter.dev/deployment/flavors,
 * https://github.com/google/secrets-gradle-plugin
 */
export function moveToBuild(context: RuleContext, key: KnownKey): Fix | undefined {
  const { document } = context;
  if (document.role !== 'ships' || !key.candidate.exact || key.disguise) return undefined;
  const way = wayOf(context);
  const name = way && variableFor(context, key);
  if (!way || name === undefined) return undefined;
  const variable = way.prefix + name;
  const edits = edited(context, key, way.read(variable), way.imported);
  const at = (file: string) => (way.root === '' ? file : `${way.root}/${file}`);
  const lines: AddedLine[] = [
    { path: at('.gitignore'), text: way.ignored[0] ?? way.file, unless: way.ignored },
    { path: at(way.file), text: `${variable}=`, value: key.span },
  ];
  return edits && { id: 'move-to-build', title: way.title, kind: 'suggestion', edits, lines };
}

function wayOf(context: RuleContext): Way | undefined {
  const { document } = context;
  if (document.language === 'dart') return flutter(nearest(context, 'uses:flutter')?.root);
  if (/^(?:typescript|tsx|javascript)$/.test(document.language)) return expo(nearest(context, 'uses:expo')?.root);
  return /^(?:kotlin|java|xml)$/.test(document.language) ? android(context) : undefined;
}

/** The innermost folder around the document for which a fact holds, with what the fact says. */
function nearest({ document, project }: RuleContext, key: string): { root: string; text: string } | undefined {
  return project
    .lookup(key)
    .map(({ path, value }) => ({
      root: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      text: value.kind === 'text' ? value.text : '',
    }))
    .filter(({ root }) => root === '' || document.path.startsWith(`${root}/`))
    .sort((left, right) => right.root.length - left.root.length)[0];
}

const stillShips = 'out of Git; it still ships in the app';

function expo(root: string | undefined): Way | undefined {
  return root === undefined
    ? undefined
    : {
        root,
        file: '.env.local',
        ignored: ['.env*.local', '.env.local', '.env*', '.env.*', '*.local'],
        prefix: 'EXPO_PUBLIC_',
        read: (name) => `process.env.${name} ?? ''`,
        title: `Move the key to .env.local, ${stillShips}`,
      };
}

function flutter(root: string | undefined): Way | undefined {
  return root === undefined
    ? undefined
    : {
        root,
        file: 'defines.env',
        ignored: ['defines.env', '*.env', '*.env*'],
        prefix: '',
        read: (name) => `const String.fromEnvironment('${name}')`,
        title: `Move the key to defines.env, for --dart-define-from-file, ${stillShips}`,
      };
}

/** The plugin for secrets hands what `local.properties` says to manifests, and to code where the build makes `BuildConfig`. */
function android(context: RuleContext): Way | undefined {
  const module = nearest(context, 'uses:secrets-gradle');
  const build = module && nearest(context, 'uses:gradle');
  const isManifest = context.document.path.endsWith('AndroidManifest.xml');
  if (!build || (!isManifest && module.text === '')) return undefined;
  return {
    root: build.root,
    file: 'local.properties',
    ignored: ['local.properties', '/local.properties', '*.properties'],
    prefix: '',
    read: (name) => (isManifest ? `\${${name}}` : `BuildConfig.${name}`),
    ...(!isManifest && { imported: `${module.text}.BuildConfig` }),
    title: `Move the key to local.properties, ${stillShips}`,
  };
}

/** An expression of two operands stands in brackets where it is a part of another. */
function edited(
  context: RuleContext,
  key: KnownKey,
  read: string,
  imported: string | undefined,
): TextEdit[] | undefined {
  const { document, program } = context;
  if (document.language === 'xml') return inManifest(context, key, read);
  const parent = key.candidate.expression && program?.scopes.parent(key.candidate.expression);
  const isPart =
    parent !== undefined && /^(?:operation|member|index|call)$/.test(parent.kind) && isReceiver(parent, key);
  const edits = expressionEdits(context, key, isPart && read.includes('??') ? `(${read})` : read);
  const own = /^[ \t]*package[ \t]+([\w.]+)/m.exec(document.text)?.[1] ?? '';
  const isSamePackage = imported === `${own}.BuildConfig`;
  const writer = writerFor(document, program?.module);
  return (
    edits && [...(imported === undefined || isSamePackage ? [] : (writer?.addImports([imported]) ?? [])), ...edits]
  );
}

/** `android:value="…"` of a manifest, whose placeholders the build fills in. */
function inManifest({ document }: RuleContext, key: KnownKey, read: string): TextEdit[] | undefined {
  const isValue = key.isWhole && /\bandroid:value=["']$/.test(document.text.slice(0, key.span.start));
  return isValue ? [{ path: document.path, span: key.span, newText: read }] : undefined;
}

function isReceiver(parent: { readonly kind: string }, { candidate }: KnownKey): boolean {
  if (parent.kind !== 'call') return true;
  return 'receiver' in parent && parent.receiver === candidate.expression;
}

/** What the variable is called: as the code calls the key, where that says that it may ship; else as its format does. */
function variableFor(context: RuleContext, { candidate, match }: KnownKey): string | undefined {
  const { keyNames } = context.data;
  const written = candidate.expression && nameAround(context, candidate.expression);
  const names = [...(written === undefined ? [] : [written]), match.format.id].map((name) =>
    splitWords(name).join('_').toUpperCase(),
  );
  return names.find((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && /^[RP]$/.test(keyNames.of(name)?.class ?? ''));
}

function nameAround({ program }: RuleContext, expression: Expression): string | undefined {
  const parent = program?.scopes.parent(expression);
  if (parent?.kind === 'assign') return targetName(parent);
  const key = parent?.kind === 'object' ? parent.entries.find(({ value }) => value === expression)?.key : undefined;
  if (key?.kind === 'name') return key.name;
  return parent?.kind === 'call' ? parent.args.find(({ value }) => value === expression)?.label : undefined;
}

function targetName({ target }: Assign): string | undefined {
  return target.kind === 'name' || target.kind === 'member' ? target.name : undefined;
}
