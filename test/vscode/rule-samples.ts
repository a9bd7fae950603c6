import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A sample of a rule's page. */
export interface Sample {
  readonly rule: string;
  readonly kind: 'Bad' | 'Good';
  readonly platform: string;
  /** The file that the sample could be. */
  readonly file: string;
  readonly text: string;
}

const files: Readonly<Record<string, string>> = {
  Kotlin: 'app/src/main/java/com/example/Sample.kt',
  Java: 'app/src/main/java/com/example/Sample.java',
  Swift: 'Sources/Sample.swift',
  'Objective-C': 'Sources/Sample.m',
  Dart: 'lib/sample.dart',
  TypeScript: 'lib/Sample.tsx',
  'C++': 'app/src/main/cpp/sample.cpp',
  'Android manifest': 'app/src/main/AndroidManifest.xml',
  'Network security config': 'app/src/main/res/xml/network_security_config.xml',
  Resources: 'app/src/main/res/values/strings.xml',
  'Info.plist': 'App/Info.plist',
  plist: 'App/Settings.plist',
  'Settings in YAML': 'deploy/settings.yml',
  'Entitlements (plist)': 'App/App.entitlements',
  'Export options': 'App/ExportOptions.plist',
  'Gradle, Groovy': 'app/build.gradle',
  'Gradle, Kotlin': 'app/build.gradle.kts',
  Properties: 'key.properties',
  Shell: 'scripts/sign.sh',
  'GitHub Actions': '.github/workflows/release.yml',
  'GitHub Actions: code of a fork': '.github/workflows/fork.yml',
  'GitHub Actions: text of a stranger': '.github/workflows/text.yml',
  'GitLab CI': '.gitlab-ci.yml',
  Bitrise: 'bitrise.yml',
  EAS: 'eas.json',
  'EAS’ credentials': 'credentials.json',
  fastlane: 'fastlane/Fastfile',
  '.env of fastlane': 'fastlane/.env',
  'Xcode Cloud': 'ci_scripts/ci_post_clone.sh',
  Jenkins: 'Jenkinsfile',
  Dockerfile: 'Dockerfile',
  '.npmrc': '.npmrc',
  '.netrc': '.netrc',
};

/** The samples of the rules' pages: what people are told is bad and good is what must be found, and not. */
export function ruleSamples(pages: string): Sample[] {
  return readdirSync(pages)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => samplesOf(path.basename(name, '.md'), readFileSync(path.join(pages, name), 'utf8')));
}

function samplesOf(rule: string, page: string): Sample[] {
  return page.split(/^## /m).flatMap((section) => {
    const kind = /^(Bad|Good)\n/.exec(section)?.[1];
    if (kind !== 'Bad' && kind !== 'Good') return [];
    return [...section.matchAll(/^### (.+)\n\n```\w+\n([\s\S]*?)^```/gm)].flatMap(([, platform = '', text = '']) => {
      // A workspace has one policy: what is told of it is tested without an editor.
      if (platform.startsWith('The policy') || /^(?:key-not-in-inventory|automated-check)/.test(rule)) return [];
      if (platform === 'Beside it') return [];
      const file = files[platform];
      if (file === undefined) throw new Error(`${rule}: there is no file for ${platform}`);
      return [{ rule, kind, platform, file: `samples/${rule}/${kind.toLowerCase()}/${file}`, text }];
    });
  });
}
