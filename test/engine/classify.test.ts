import assert from 'node:assert/strict';
import { isMinified, languageOf, roleOf } from '../../src/engine/classify';
import type { Language, Role } from '../../src/engine/document';

const languages: Readonly<Record<Language, readonly string[]>> = {
  kotlin: ['A.kt', 'app/build.gradle.kts'],
  java: ['app/src/main/java/com/acme/Main.java'],
  swift: ['App/Main.swift'],
  dart: ['lib/main.dart'],
  typescript: ['a.ts', 'a.mts', 'a.cts', 'types.d.ts'],
  tsx: ['App.tsx'],
  javascript: ['a.js', 'App.jsx', 'a.mjs', 'metro.config.cjs'],
  c: ['app/src/main/cpp/keys.c', 'keys.cc', 'keys.cpp', 'keys.cxx', 'keys.hpp'],
  objc: ['App/AppDelegate.m', 'App/Session.h', 'ios/Bridge.mm'],
  ruby: ['fastlane/Fastfile', 'ios/Podfile', 'a.podspec', 'Gemfile', 'lane.rb'],
  xml: ['res/values/strings.xml', 'AndroidManifest.XML'],
  plist: ['Info.plist', 'App.entitlements'],
  json: ['google-services.json', 'tsconfig.jsonc'],
  yaml: ['keyward.yml', '.github/workflows/ci.yaml'],
  toml: ['gradle/libs.versions.toml'],
  properties: ['gradle.properties', 'local.properties'],
  dotenv: ['.env', '.env.production', '.env.local', 'app/prod.env', '.envrc'],
  npmrc: ['.npmrc', 'npmrc'],
  netrc: ['.netrc', 'ci/_netrc'],
  xcconfig: ['Config.xcconfig'],
  pbxproj: ['ios/App.xcodeproj/project.pbxproj'],
  strings: ['en.lproj/Localizable.strings'],
  groovy: ['build.gradle', 'app/signing.gradle', 'Jenkinsfile', 'ci/Jenkinsfile.release', 'vars/a.groovy'],
  shell: ['Makefile', 'build/app.mk', 'scripts/a.sh', 'gradlew', 'ios/build.command'],
  dockerfile: ['Dockerfile', 'ci/Dockerfile.android', 'a.dockerfile'],
  // Known by what is in it, whatever its name.
  keystore: [],
  text: ['README.md', 'Makefile.txt', 'gradlew.bat', 'a.kt.txt', 'env', 'xml', 'a.tsv', 'env.d.tsx.bak'],
};

const roles: Readonly<Record<Role, readonly string[]>> = {
  ships: [
    'app/src/main/java/com/acme/Main.kt',
    'app/src/main/java/com/acme/build/Plan.kt',
    'app/src/main/java/com/acme/test/Speed.kt',
    'app/src/main/java/com/acme/SpeedTest.kt',
    'app/src/main/java/com/acme/testing/Speed.kt',
    'speed-testing/src/main/java/com/acme/Speed.kt',
    'testkitchen/src/main/java/com/acme/Stream.kt',
    'shared/src/commonMain/kotlin/Keys.kt',
    'app/src/main/AndroidManifest.xml',
    'contest.kt',
    'app/Contest.kt',
    'latest/Api.kt',
    'src/testing/harness.ts',
    'src/attest/a.ts',
    'src/contests/list.ts',
    'src/debugMenu/Menu.tsx',
    'src/debugging.ts',
    'src/specs/NativeKeys.ts',
    'src/distance/dist.ts',
    'ios/App/AppDelegate.swift',
    'ios/App/Greatest.swift',
    'app.json',
    'app.config.ts',
    'app.config.js',
    'src/config.js',
    'src/scripts/inject.ts',
    'lib/gradle/a.dart',
    '.env',
    'ios/builder/a.swift',
    'rebuild/a.ts',
    'src/github/api.ts',
    'Podfile.swift',
    'assets/config/keys.properties',
    'server/src/main/resources/application.properties',
    '.env.release',
    'src/vscode/a.ts',
  ],
  test: [
    'app/src/test/java/com/acme/A.kt',
    'app/src/androidTest/java/com/acme/A.kt',
    'app/src/debug/java/com/acme/Tools.kt',
    'core/testing/src/main/java/com/acme/AcceptAll.kt',
    'test-utils/src/commonMain/kotlin/Accounts.kt',
    'acmeTestUtil/src/main/java/com/acme/Accounts.kt',
    'app/src/debug/AndroidManifest.xml',
    'app/src/freeDebug/java/com/acme/A.kt',
    'app/src/testFree/java/com/acme/A.kt',
    'shared/src/commonTest/kotlin/A.kt',
    'src/debug/menu.ts',
    'ApiTest.kt',
    'lib/ApiTests.kt',
    'LatestTest.kt',
    'ios/AppTests/Helpers.swift',
    'Tests/AppTests/A.swift',
    'ios/ApiTests.swift',
    'ios/ApiSpec.swift',
    'src/api.test.ts',
    'src/api.spec.tsx',
    'src/__tests__/api.ts',
    'src/__mocks__/api.js',
    'test/helpers/api.ts',
    'tests/a.js',
    'e2e/login.js',
    'test/widget_test.dart',
    'src/test/scripts/a.ts',
  ],
  ci: [
    '.github/workflows/release.yml',
    '.gitlab-ci.yml',
    'bitrise.yml',
    'codemagic.yaml',
    'fastlane/Fastfile',
    'fastlane/.env',
    'Jenkinsfile',
    'ci_scripts/ci_post_clone.sh',
    'ios/fastlane/Matchfile',
    '.circleci/config.yml',
    '.github/actions/sign/action.yml',
    '.gitlab/ci/android.yml',
    '.gitlab-ci.release.yml',
    '.bitrise.yml',
    'azure-pipelines.yml',
    'azure-pipelines-release.yaml',
    '.travis.yml',
    'cloudbuild.yaml',
    'cloudbuild-android.yaml',
    'buildspec.yml',
    'bitbucket-pipelines.yml',
    'eas.json',
    'ios/fastlane/Scanfile',
    'Gymfile',
    '.codecov.yml',
    'codecov.yml',
  ],
  build: [
    'build.gradle',
    'app/build.gradle.kts',
    'settings.gradle.kts',
    'gradle.properties',
    'metro.config.js',
    'packages/a/babel.config.cjs',
    'scripts/release.ts',
    'ios/Podfile',
    'Package.swift',
    'buildSrc/src/Deps.kt',
    'gradle/libs.versions.toml',
    'gradle/wrapper/gradle-wrapper.properties',
    'Dockerfile.ci',
    'ios/Config/Release.xcconfig',
    'ios/App.xcodeproj/project.pbxproj',
    'bin/release.sh',
    '.npmrc',
    'debug_gradle.properties',
    'android/key.properties',
    '.sonarcloud.properties',
    '.vscode/launch.json',
    '.detoxrc.json',
  ],
  generated: [
    'node_modules/a/index.js',
    'node_modules/a/test/a.test.js',
    'packages/x/node_modules/a/src/main/a.kt',
    'ios/Pods/A/A.swift',
    'app/build/generated/source/BuildConfig.kt',
    'build/a.js',
    'src/app/build/intermediates/a.xml',
    'dist/index.js',
    'packages/x/dist/test/a.js',
    '.gradle/a.properties',
    'DerivedData/a.swift',
    'package-lock.json',
    'android/gradlew',
    'ios/Podfile.lock',
    'yarn.lock',
    'public/jquery.min.js',
    'ios/main.jsbundle',
    'android/app/src/main/assets/index.android.bundle',
    'lib/user.g.dart',
    'src/api.generated.ts',
    'proto/user.pb.swift',
  ],
};

describe('classification', () => {
  for (const [language, paths] of Object.entries(languages)) {
    it(`knows ${language} by its name`, () => {
      for (const path of paths) assert.equal(languageOf(path), language, path);
    });
  }

  for (const [role, paths] of Object.entries(roles)) {
    it(`knows what is ${role} by its path`, () => {
      for (const path of paths) assert.equal(roleOf(path), role, path);
    });
  }

  it('tells a minified script by its lines', () => {
    const minified = 'var a=1;'.repeat(600);
    assert.equal(isMinified('javascript', minified), true);
    assert.equal(isMinified('javascript', `/* licence */\n${minified}\n`), true);
    assert.equal(isMinified('javascript', 'const total = first + second;\n'.repeat(600)), false);
  });

  it('tells a bundled script by its frame', () => {
    const bundled = `${'const total = first + second;\n'.repeat(90)}__webpack_require__.r(exports);\n`;
    assert.equal(isMinified('javascript', bundled), true);
    assert.equal(isMinified('typescript', bundled), false);
  });

  it('takes no configuration, short script or single long line for minified', () => {
    assert.equal(isMinified('json', `{"a":"${'b'.repeat(9_000)}"}`), false);
    assert.equal(isMinified('javascript', 'a()'.repeat(200)), false);
    const withImage = `${'const total = first + second;\n'.repeat(60)}const image = 'data:${'A'.repeat(9_000)}';\n`;
    assert.equal(isMinified('javascript', withImage), false);
  });
});
