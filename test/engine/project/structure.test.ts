import assert from 'node:assert/strict';
import type { AppStructure } from '../../../src/engine/project/structure';
import { checkFiles } from '../../support/check';

async function structures(path: string, text: string): Promise<AppStructure[]> {
  const { outcomes } = await checkFiles(new Map([[path, text]]));
  return [...outcomes.values()].flatMap(({ facts }) =>
    facts.flatMap(({ key, value }) => (key === 'structure:app' && value.kind === 'structure' ? [value.structure] : [])),
  );
}

const app = {
  kind: 'android-app',
  name: 'app',
  root: 'android/app',
  flavours: ['free', 'paid'],
  buildTypes: ['debug', 'release', 'beta'],
};

describe('the structure of a project', () => {
  it('knows an Android app in Groovy and in Kotlin', async () => {
    const groovy = `plugins { id 'com.android.application' }
android {
  buildTypes { release { }\n beta { } }
  productFlavors { free { }\n paid { } }
}`;
    const kotlin = `plugins { id("com.android.application") version "8.1" }
android {
  buildTypes { release { }\n create("beta") { } }
  productFlavors { create("free") { }\n register("paid") { } }
}`;
    assert.deepEqual(await structures('android/app/build.gradle', groovy), [app]);
    assert.deepEqual(await structures('android/app/build.gradle.kts', kotlin), [app]);
  });

  it('knows libraries and catalogs, and takes a plugin that is not applied for none', async () => {
    const [library] = await structures('core/build.gradle', "apply plugin: 'com.android.library'\n");
    assert.equal(library?.kind, 'android-library');
    const [catalog] = await structures('core/build.gradle.kts', 'plugins { alias(libs.plugins.android.library) }');
    assert.equal(catalog?.kind, 'android-library');
    assert.deepEqual(
      await structures('build.gradle', "plugins { id 'com.android.application' version '8.1' apply false }"),
      [],
    );
    assert.deepEqual(
      await structures('build.gradle.kts', 'plugins { alias(libs.plugins.android.application) apply false }'),
      [],
    );
    assert.deepEqual(await structures('tool/build.gradle', "plugins { id 'java' }"), []);
  });

  it('knows Xcode’s targets', async () => {
    const text = `{ objects = {
  T = { isa = PBXNativeTarget; name = Harbor; productType = "com.apple.product-type.application"; buildConfigurationList = L; };
  A = { isa = PBXAggregateTarget; name = Lint; };
  L = { buildConfigurations = ( C, D ); };
  C = { name = Debug; buildSettings = { INFOPLIST_FILE = "$(SRCROOT)/Harbor/Info.plist"; }; };
  D = { name = Release; buildSettings = { }; };
}; }`;
    assert.deepEqual(await structures('ios/Harbor.xcodeproj/project.pbxproj', text), [
      { kind: 'ios-target', name: 'Harbor', root: 'ios/Harbor', buildTypes: ['Debug', 'Release'] },
    ]);
  });

  it('knows Flutter apps, and packages that are none', async () => {
    const uses = 'dependencies:\n  flutter:\n    sdk: flutter\n';
    assert.deepEqual(
      await structures('app/pubspec.yaml', `name: harbor\n${uses}flutter:\n  uses-material-design: true\n`),
      [{ kind: 'flutter-app', name: 'harbor', root: 'app' }],
    );
    assert.deepEqual(await structures('pubspec.yaml', `name: p\n${uses}flutter:\n  plugin:\n    platforms: {}\n`), []);
    assert.deepEqual(await structures('pubspec.yaml', 'name: server\ndependencies:\n  shelf: ^1.0.0\n'), []);
  });

  it('knows React Native and Expo apps, and libraries for them', async () => {
    assert.deepEqual(await structures('package.json', '{"name": "harbor", "dependencies": {"react-native": "0.80"}}'), [
      { kind: 'react-native-app', name: 'harbor', root: '' },
    ]);
    assert.deepEqual(await structures('a/app.json', '{"expo": {"slug": "harbor"}}'), [
      { kind: 'react-native-app', name: 'harbor', root: 'a' },
    ]);
    assert.deepEqual(
      await structures(
        'package.json',
        '{"name": "lib", "dependencies": {"react-native": "1"}, "peerDependencies": {"react-native": "*"}}',
      ),
      [],
    );
    assert.deepEqual(await structures('package.json', '{"name": "web", "dependencies": {"react": "19"}}'), []);
  });
});
