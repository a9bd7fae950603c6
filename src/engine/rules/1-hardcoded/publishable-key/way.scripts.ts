import { nearest, stillShips, valueLines, type Moved, type Way } from './way';

/**
 * Expo reads `.env.local`, react-native-config reads `.env`.
 * Sources: https://docs.expo.dev/guides/environment-variables/, https://github.com/lugg/react-native-config
 */
export function scriptWay({ context }: Moved): Way | undefined {
  const expo = nearest(context, 'uses:expo');
  if (expo) {
    const ignored = ['.env*.local', '.env.local', '.env*', '.env.*', '*.local'];
    return {
      title: `Move the key to .env.local, ${stillShips}`,
      prefix: 'EXPO_PUBLIC_',
      read: (name) => `process.env.${name} ?? ''`,
      lines: (name, value) => valueLines({ root: expo.root, file: '.env.local', ignored }, `${name}=`, value),
    };
  }
  const native = nearest(context, 'uses:react-native-config');
  if (!native || isOthers(context)) return undefined;
  const ignored = ['.env', '/.env', '.env*', '*.env'];
  return {
    title: `Move the key to .env, for react-native-config, ${stillShips}`,
    prefix: '',
    read: (name) => `Config.${name} ?? ''`,
    imported: ['default Config from react-native-config'],
    lines: (name, value) => valueLines({ root: native.root, file: '.env', ignored }, `${name}=`, value),
  };
}

/** Whether the file means something else by `Config`. */
function isOthers({ program }: Moved['context']): boolean {
  const imports = program?.module.body.filter((statement) => statement.kind === 'import') ?? [];
  const named = imports.filter(({ names }) => names.some(({ local }) => local === 'Config'));
  if (named.length > 0) return named.some(({ module }) => module !== 'react-native-config');
  return (program?.scopes.topLevel('Config').length ?? 0) + (program?.scopes.types.get('Config')?.length ?? 0) > 0;
}

/** Source: https://docs.flutter.dev/deployment/flavors */
export function flutterWay({ context }: Moved): Way | undefined {
  const app = nearest(context, 'uses:flutter');
  if (!app) return undefined;
  const ignored = ['defines.env', '*.env', '*.env*'];
  return {
    title: `Move the key to defines.env, for --dart-define-from-file, ${stillShips}`,
    prefix: '',
    read: (name) => `const String.fromEnvironment('${name}')`,
    lines: (name, value) => valueLines({ root: app.root, file: 'defines.env', ignored }, `${name}=`, value),
  };
}
