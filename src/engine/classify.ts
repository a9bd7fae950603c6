import type { Document, Language, Role } from './document';

/** Languages by the end of the file's name; the first that fits wins. */
const languages: readonly (readonly [RegExp, Language])[] = [
  [/\.kts?$/i, 'kotlin'],
  [/\.java$/i, 'java'],
  [/\.swift$/i, 'swift'],
  [/\.(?:mm?|h|pch)$/i, 'objc'],
  [/\.dart$/i, 'dart'],
  // Headers go with Objective-C, whose grammar reads those of C too.
  [/\.(?:c|cc|cpp|cxx|hh|hpp|hxx)$/i, 'c'],
  [
    /\.(?:rb|podspec)$|(?:^|\/)(?:Podfile|Fastfile|Appfile|Matchfile|Gymfile|Deliverfile|Scanfile|Snapfile|Pluginfile|Gemfile|Rakefile)$/,
    'ruby',
  ],
  [/\.tsx$/i, 'tsx'],
  [/\.[mc]?ts$/i, 'typescript'],
  [/\.(?:[mc]?js|jsx)$/i, 'javascript'],
  [/\.xml$/i, 'xml'],
  [/\.(?:plist|entitlements)$/i, 'plist'],
  [/\.(?:json|json5|jsonc)$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
  [/\.properties$/i, 'properties'],
  [/(?:^|\/)\.env[^/]*$|\.env$/i, 'dotenv'],
  [/(?:^|\/)\.?npmrc$/, 'npmrc'],
  [/(?:^|\/)[._]?netrc$/, 'netrc'],
  [/\.xcconfig$/i, 'xcconfig'],
  [/\.pbxproj$/i, 'pbxproj'],
  [/\.strings$/i, 'strings'],
  [/\.(?:gradle|groovy)$|(?:^|\/)Jenkinsfile[^/]*$/i, 'groovy'],
  // Of a Makefile's lines most are a shell's, and its variables nearly.
  [/\.(?:sh|bash|zsh|command|mk)$|(?:^|\/)(?:gradlew|(?:GNU)?makefile)$/i, 'shell'],
  [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i, 'dockerfile'],
];

/** The language of a file, by its name alone. */
export function languageOf(path: string): Language {
  return languages.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
}

/** Folders that hold what a tool fetched or made, wherever they stand. */
const toolFolders =
  /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.gradle|\.dart_tool|\.expo|\.yarn|\.build|\.cxx)(?:\/|$)/;

const lockFiles = new RegExp(
  `(?:^|/)(?:${[
    'package-lock\\.json',
    'npm-shrinkwrap\\.json',
    'yarn\\.lock',
    'pnpm-lock\\.yaml',
    'bun\\.lockb?',
    'Podfile\\.lock',
    'pubspec\\.lock',
    'Package\\.resolved',
    'Cartfile\\.resolved',
    'Gemfile\\.lock',
    'gradle\\.lockfile',
  ].join('|')})$`,
);

/** What CI systems call their files, without the ending: each system's own documentation names them. */
const ciFiles = [
  '\\.gitlab-ci[\\w.-]*',
  '\\.?bitrise',
  'codemagic',
  'azure-?pipelines?[\\w.-]*',
  'appcenter',
  '\\.travis',
  '\\.?appveyor',
  '\\.drone',
  '\\.cirrus',
  'bitbucket-pipelines',
  'cloudbuild[\\w.-]*',
  'buildspec[\\w.-]*',
  '\\.?codecov',
  '\\.?coveralls',
];

/**
 * Roles by path, in order: what is generated is generated also below a test folder, and a test is a test also beside a
 * build script. What no row names ships. Names are matched whole and by case: `latest/` and `Contest.kt` are no tests.
 */
const roles: readonly (readonly [Role, RegExp])[] = [
  ['generated', toolFolders],
  ['generated', lockFiles],
  // Editors and libraries of web pages, copied as they are.
  ['generated', /(?:^|\/)(?:tiny_?mce\d?|ckeditor\d?|fckeditor|bower_components|jquery[\w.-]*\.js)(?:\/|$)/i],
  // Gradle's own starter, the same in every project.
  ['generated', /(?:^|\/)gradlew(?:\.bat)?$/],
  // Build output; but below a source folder these are names of people's own packages (`com/acme/build/Plan.kt`).
  ['generated', /^(?!(?:[^/]*\/)*(?:src|Sources|Classes)\/)(?:.*\/)?(?:build|dist)\//],
  ['generated', /(?:^|\/)build\/(?:generated|intermediates|outputs|tmp)\//],
  ['generated', /\.min\.(?:[mc]?js|css)$|\.(?:js)?bundle$/],
  ['generated', /\.(?:g|freezed|gr|config|mocks)\.dart$|\.pb\.(?:dart|swift|kt)$|\.generated\.[^/.]+$/],
  // Modules of helpers for other modules' tests, by the names that Android's own projects give them: `:core:testing`, `:test-utils`.
  [
    'test',
    /(?:^|\/)(?:testing|tests?|(?:\w+T|t)est[-_]?(?:[Uu]tils?|[Ss]upport|[Hh]elpers?|[Ff]ixtures|[Cc]ommon|[Ss]hared|runner))\/src\/(?:main|[a-z]\w*Main)\//,
  ],
  // Gradle compiles these source sets into the app whatever a file is called: `SpeedTest.kt` may be a feature.
  ['ships', /(?:^|\/)src\/(?:main|[a-z]\w*Main)\//],
  ['test', /(?:^|\/)src\/(?:test|androidTest|testFixtures|debug)\//],
  [
    'test',
    /(?:^|\/)src\/\w*(?:Test|Debug|test[A-Z]\w*)\/(?:java|kotlin|swift|res|resources|assets|AndroidManifest\.xml)/,
  ],
  ['test', /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|e2e|detox|maestro|integration_test|test_driver)\//],
  ['test', /(?:^|\/)(?:__(?:maestro|e2e|integration|stubs?|data|snapshots?)__|\.maestro|cypress|playwright)\//],
  ['test', /(?:^|\/)(?:[Mm]ocks?|[Ss]tubs?|[Ff]ixtures?|[Mm]ock[-_ ]?[Dd]ata|[Tt]est[-_ ]?[Dd]ata|[Ss]tubbed[^/]*)\//],
  ['test', /(?:^|\/)(?:unit|ui|integration|functional|acceptance|instrumented|instrumentation|smoke)[-_]?tests?\//],
  // Servers that tests start.
  ['test', /(?:^|\/)(?:[\w-]+-)?test-(?:instances?|servers?|env(?:ironment)?s?|backends?)\//],
  // A server that stands in for the real one while the app is made.
  ['test', /(?:^|\/)(?:[a-z]+-)?(?:mock|dev|fake|stub)-(?:[a-z]+-)?(?:api|server|backend)\//],
  ['test', /(?:^|\/)(?:[^/]*Tests|Test|(?:test|jest|vitest)[-_]?(?:[Uu]tils?|[Hh]elpers?|[Ss]etup|[Ss]upport))\//],
  ['test', /(?:Tests?|Spec)\.(?:kt|swift|mm?)$|(?:^|\/)(?:jest|vitest)[-.]?[sS]etup[^/]*\.[mc]?[jt]sx?$/],
  ['test', /(?:^|[./])(?:test|spec|e2e)\.[mc]?[jt]sx?$|_test\.dart$/],
  ['ci', /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-?pipelines|\.azuredevops|ci_scripts|fastlane)\//],
  ['ci', new RegExp(`(?:^|/)(?:${ciFiles.join('|')})\\.ya?ml$`)],
  ['ci', /(?:^|\/)(?:Jenkinsfile[^/]*|(?:Fast|App|Match|Gym|Deliver|Scan|Snap|Plugin)file|eas\.json)$/],
  [
    'build',
    /\.gradle(?:\.kts)?$|(?:^|\/)(?:gradle|local|sentry|fabric)\.properties$|(?:^|\/)(?:buildSrc|build-logic)\//,
  ],
  // Code that only documents; what it holds is in the repository all the same.
  ['build', /(?:^|\/)docs?\/(?!.*\.(?:md|mdx|txt|html)$)/],
  // What others copy before they build; no tool reads it.
  ['build', /(?:^|\/)[^/]*\.env[^/]*\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample|template)\.env$/],
  ['build', /(?:^|\/)(?:example|sample|template)[-_.][^/]*\.properties$/],
  // Properties that stand in no folder of sources, resources or assets are read by Gradle, or by a tool.
  ['build', /^(?!(?:[^/]*\/)*(?:src|res|resources|assets|lib|Sources|www|public)\/).*\.properties$/],
  // Settings of tools; hidden files that ship are an app's `.env`.
  ['build', /(?:^|\/)\.(?!env)[\w-]+(?:\.[\w-]+)*\.(?:ya?ml|json5?|toml|xml|properties)$/],
  ['build', /(?:^|\/)\.(?:vscode|idea|run|fleet|devcontainer|husky|claude|cursor)\//],
  // What people try a server with.
  ['build', /\.postman_(?:collection|environment)\.json$/],
  ['build', /^(?!(?:[^/]*\/)*(?:src|Sources|lib)\/)(?:.*\/)?(?:scripts|gradle)\//],
  // Expo's `app.config.ts` is no build script: what it holds is read by the app.
  ['build', /(?:^|\/)(?!app\.config\.)[^/]+\.config\.[mc]?[jt]s$/],
  [
    'build',
    /\.podspec$|(?:^|\/)(?:Podfile|Gemfile|Rakefile|(?:GNU)?[Mm]akefile|(?:Dockerfile|Containerfile)[^/]*|Package\.swift)$/,
  ],
  ['build', /\.(?:sh|bash|zsh|command|groovy|dockerfile|xcconfig|pbxproj)$|(?:^|\/)(?:\.?npmrc|[._]?netrc)$/i],
];

/** What a file is for, by its path (forward slashes, relative to the workspace) alone. */
export function roleOf(path: string): Role {
  return roles.find(([, pattern]) => pattern.test(path))?.[0] ?? 'ships';
}

/** Below this length a script on one line is a person's one-liner. */
const minifiedFrom = 2_048;
const minifiedLineLength = 400;

/** What bundlers write around the modules that they put together. */
const bundled = /\b(?:__webpack_require__|webpackBootstrap|webpackChunk\w*|__turbopack_\w+)\b/;

/**
 * Whether a script was minified or bundled by a tool: its lines are far longer, on average, than a person writes, or its modules stand
 * in a bundler's frame. Only scripts: JSON and XML on one line are still configuration that ships.
 */
export function isMinified(language: Language, text: string): boolean {
  if (language !== 'javascript' || text.length < minifiedFrom) return false;
  if (bundled.test(text)) return true;
  let lines = 1;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) lines++;
  return text.length / lines > minifiedLineLength;
}

/** A document with the role that its text tells: a script that a tool put together, whatever it is called. */
export function asMade(document: Document): Document {
  const { path, language, text, role } = document;
  return role === 'ships' && isMinified(language, text) ? { path, language, text, role: 'generated' } : document;
}
