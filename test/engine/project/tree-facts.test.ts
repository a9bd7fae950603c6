import assert from 'node:assert/strict';
import { constantText, type FactValue } from '../../../src/engine/project/view';
import { checkFiles } from '../../support/check';

/** A fact's value in one line: texts as they are, references in angle brackets. */
function said(value: FactValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'reference') return `<${value.key}>`;
  return value.kind === 'joined' ? value.parts.map(said).join('') : value.kind;
}

/** What files hand to code, as `SOURCE.NAME = value`. */
async function factsIn(files: Record<string, string>): Promise<string[]> {
  const { outcomes } = await checkFiles(new Map(Object.entries(files)));
  const facts = [...outcomes.values()].flatMap((outcome) => outcome.facts);
  return facts
    .filter(({ key }) => key.startsWith('config:'))
    .map(({ key, value }) => `${key.slice('config:'.length)} = ${said(value)}`);
}

/** The text that code gets for a key, from all files together. */
async function resolved(files: Record<string, string>, key: string): Promise<string | undefined> {
  const { outcomes } = await checkFiles(new Map(Object.entries(files)));
  const facts = [...outcomes.values()].flatMap((outcome) => outcome.facts);
  return constantText({ lookup: (asked) => facts.filter((fact) => fact.key === asked) }, key);
}

const groovy = `def host = "api.harbor.dev"
ext.stage = 'beta'
android { defaultConfig {
  buildConfigField "String", "API_URL", "\\"https://\${host}/v1\\""
  buildConfigField 'String', 'MAPS_KEY', '"' + project.findProperty('maps.key') + '"'
  buildConfigField "boolean", "DEBUG_UI", "true"
  resValue "string", "client", System.getenv("CLIENT_ID")
  manifestPlaceholders = [mapsKey: "abc", other: stage]
} }
`;
const kotlin = `val host = "api.harbor.dev"
extra["stage"] = "beta"
android { defaultConfig {
  buildConfigField("String", "API_URL", "\\"https://\${host}/v1\\"")
  buildConfigField("String", "MAPS_KEY", "\\"\${project.findProperty("maps.key")}\\"")
  buildConfigField("boolean", "DEBUG_UI", "true")
  resValue("string", "client", System.getenv("CLIENT_ID"))
  manifestPlaceholders["mapsKey"] = "abc"
  manifestPlaceholders += mapOf("other" to stage)
} }
`;
const gradle = [
  'BuildConfig.API_URL = https://<config:gradle.host>/v1',
  'BuildConfig.MAPS_KEY = <config:gradle.maps.key>',
  'R.string.client = <config:env.CLIENT_ID>',
  'gradle.host = api.harbor.dev',
  'gradle.stage = beta',
  'placeholder.mapsKey = abc',
  'placeholder.other = <config:gradle.stage>',
];

describe('what configuration hands to code', () => {
  it('is the same in a Gradle file in Groovy and in Kotlin', async () => {
    assert.deepEqual((await factsIn({ 'app/build.gradle': groovy })).sort(), gradle);
    assert.deepEqual((await factsIn({ 'app/build.gradle.kts': kotlin })).sort(), gradle);
  });

  it('comes through properties and placeholders', async () => {
    const files = {
      'app/build.gradle': groovy,
      'local.properties': 'maps.key=from-local\n',
      'app/src/main/AndroidManifest.xml':
        '<manifest><application><meta-data android:name="maps" android:value="${mapsKey}"/><meta-data android:name="app" android:value="@string/app"/></application></manifest>',
      'app/src/main/res/values/strings.xml':
        '<resources><string name="app">harbor-1</string><string name="hello">Hello there</string><string name="same">@string/app</string></resources>',
      'app/src/main/res/values-de/strings.xml': '<resources><string name="app">hafen</string></resources>',
    };
    assert.equal(await resolved(files, 'config:BuildConfig.API_URL'), 'https://api.harbor.dev/v1');
    assert.equal(await resolved(files, 'config:BuildConfig.MAPS_KEY'), 'from-local');
    assert.equal(await resolved(files, 'config:manifest.maps'), 'abc');
    assert.equal(await resolved(files, 'config:manifest.app'), 'harbor-1');
    assert.equal(await resolved(files, 'config:R.string.same'), 'harbor-1');
    assert.equal(await resolved(files, 'config:R.string.hello'), undefined);
    assert.equal(await resolved(files, 'config:BuildConfig.DEBUG_UI'), undefined);
  });

  it('comes from .env files, whatever the case of a name, but from no example', async () => {
    const files = {
      '.env': 'API_HOST=a.dev\napi_url=https://$API_HOST/v1\nEMPTY=\n',
      '.env.example': 'API_HOST=example\n',
    };
    assert.deepEqual(await factsIn(files), ['env.API_HOST = a.dev', 'env.api_url = https://<config:env.API_HOST>/v1']);
    assert.equal(await resolved(files, 'config:env.api_url'), 'https://a.dev/v1');
  });

  it('is unknown where files disagree', async () => {
    assert.equal(await resolved({ '.env': 'A=one\n', '.env.production': 'A=two\n' }, 'config:env.A'), undefined);
  });

  it('goes from an Xcode configuration to the property list', async () => {
    const files = {
      'ios/Release.xcconfig': 'API_HOST = api.harbor.dev\n',
      'ios/Harbor/Info.plist':
        '<plist><dict><key>ApiUrl</key><string>https://$(API_HOST)/v1</string><key>Flag</key><true/></dict></plist>',
      'ios/Harbor/GoogleService-Info.plist': '<plist><dict><key>API_KEY</key><string>x</string></dict></plist>',
      'ios/Harbor.xcodeproj/project.pbxproj':
        '{ objects = { T = { isa = PBXNativeTarget; name = Harbor; productType = app; buildConfigurationList = L; }; L = { buildConfigurations = ( C ); }; C = { name = Release; buildSettings = { INFOPLIST_KEY_Mode = live; REGION = eu; }; }; }; }',
    };
    assert.equal(await resolved(files, 'config:plist.ApiUrl'), 'https://api.harbor.dev/v1');
    assert.equal(await resolved(files, 'config:plist.Mode'), 'live');
    assert.equal(await resolved(files, 'config:setting.REGION'), 'eu');
    assert.equal(await resolved(files, 'config:plist.API_KEY'), undefined);
  });

  it('comes from Expo’s files', async () => {
    const files = {
      'app.json': '{"expo": {"name": "Harbor", "extra": {"apiUrl": "https://a.dev", "eas": {"projectId": "p-1"}}}}',
      'eas.json': '{"build": {"production": {"env": {"EXPO_PUBLIC_API": "https://b.dev"}}}}',
    };
    assert.deepEqual(await factsIn(files), [
      'extra.apiUrl = https://a.dev',
      'extra.eas.projectId = p-1',
      'env.EXPO_PUBLIC_API = https://b.dev',
    ]);
  });
});
