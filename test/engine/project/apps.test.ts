import assert from 'node:assert/strict';
import { Apps } from '../../../src/engine/project/apps';
import type { AppStructure } from '../../../src/engine/project/structure';
import { checkFiles } from '../../support/check';

const structure = (kind: AppStructure['kind'], name: string, root: string): AppStructure => ({ kind, name, root });

describe('the apps of a workspace', () => {
  const apps = new Apps([
    structure('react-native-app', 'shop', 'apps/shop'),
    structure('android-app', 'app', 'apps/shop/android/app'),
    structure('ios-target', 'Shop', 'apps/shop/ios/Shop'),
    structure('flutter-app', 'till', 'apps/till'),
  ]);

  it('hold the native projects below them', () => {
    assert.deepEqual(apps.placeOf('apps/shop/src/a.ts'), { app: 'shop' });
    assert.deepEqual(apps.placeOf('apps/shop/android/app/src/main/A.kt'), { app: 'shop', module: 'app' });
    assert.deepEqual(apps.placeOf('apps/shop/ios/Shop/A.swift'), { app: 'shop', module: 'Shop' });
    assert.deepEqual(apps.placeOf('apps/till/lib/main.dart'), { app: 'till' });
  });

  it('share what stands in none of them', () => {
    assert.deepEqual(apps.placeOf('packages/ui/a.ts'), {});
    assert.equal(apps.rootOf('packages/ui/a.ts'), undefined);
    assert.equal(apps.rootOf('apps/shopping/a.ts'), undefined);
  });

  it('may be one app at the top, with modules', () => {
    const android = new Apps([
      structure('android-app', 'mobile', 'mobile'),
      structure('android-library', 'network', 'core/network'),
    ]);
    assert.deepEqual(android.placeOf('mobile/src/main/A.kt'), { app: 'mobile' });
    assert.deepEqual(android.placeOf('core/network/src/main/A.kt'), { module: 'network' });
    assert.equal(android.areSeveral, false);
  });
});

const packageFile = (name: string) => `{ "name": "${name}", "dependencies": { "react-native": "0.80.0" } }\n`;
const keys = (key: string) => `export const Keys = { SESSION_NAME: '${key}' };\n`;
const store = `import AsyncStorage from '@react-native-async-storage/async-storage';
import { Keys } from './keys';

// The token of the session.
export const keep = (value: string) => AsyncStorage.setItem(Keys.SESSION_NAME, value);
`;

describe('several apps in one workspace', () => {
  it('do not speak for each other, and each finding knows its own', async () => {
    const { findings } = await checkFiles(
      new Map([
        ['apps/a/package.json', packageFile('a')],
        ['apps/a/keys.ts', keys('auth_token')],
        ['apps/a/store.ts', store],
        ['apps/b/package.json', packageFile('b')],
        ['apps/b/keys.ts', keys('colour')],
        ['apps/b/store.ts', store],
      ]),
    );
    assert.deepEqual(
      findings.map(({ path, rule, app }) => ({ path, rule, app })),
      [{ path: 'apps/a/store.ts', rule: 'insecure-storage', app: 'a' }],
    );
  });

  it('would otherwise contradict each other, unless one stands nearer', async () => {
    const found = async (file: string) => {
      const { findings } = await checkFiles(
        new Map([
          ['apps/a/keys.ts', keys('auth_token')],
          [file, store],
          ['apps/b/keys.ts', keys('colour')],
        ]),
      );
      return findings.length;
    };
    assert.equal(await found('apps/store.ts'), 0);
    assert.equal(await found('apps/a/store.ts'), 1);
    assert.equal(await found('apps/b/store.ts'), 0);
  });
});
