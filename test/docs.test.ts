import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../scripts/lib/paths';
import { rules } from '../src/engine/rules/registry';
import { readCases } from './support/cases';
import { checkFiles } from './support/check';

const headings = [
  ...['What', 'Why it matters in an app', 'How it is attacked', 'Bad', 'Good'],
  ...['How to fix', 'When not to worry', 'Policy', 'References'],
];

interface Sample {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

const folder = inRoot('docs', 'rules');

/** A page's text below each of its headings. */
function sectionsOf(page: string): Map<string, string> {
  return new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  );
}

/** Files of build servers and their tools, by the headings of their samples. */
const buildFiles: readonly (readonly [RegExp, string])[] = [
  [/^The policy/, 'keyward.yml'],
  [/^GitHub/, '.github/workflows/release.yml'],
  [/^GitLab/, '.gitlab-ci.yml'],
  [/^Bitrise/, 'bitrise.yml'],
  [/^Codemagic/, 'codemagic.yaml'],
  [/^CircleCI/, '.circleci/config.yml'],
  [/^Azure/, 'azure-pipelines.yml'],
  [/^EAS’ credentials/, 'credentials.json'],
  [/^EAS/, 'eas.json'],
  [/^fastlane/, 'fastlane/Fastfile'],
  [/^Xcode Cloud/, 'ci_scripts/ci_post_clone.sh'],
  [/^Dockerfile/, 'Dockerfile'],
  [/^\.npmrc/, '.npmrc'],
  [/^\.netrc/, '.netrc'],
  [/^\.env/, 'fastlane/.env'],
  [/^Jenkins/, 'Jenkinsfile'],
  [/^Export options/, 'ios/ExportOptions.plist'],
  [/^Gradle, Kotlin/, 'app/build.gradle.kts'],
  [/^Gradle/, 'app/build.gradle'],
  [/^Properties/, 'key.properties'],
  [/^Shell/, 'scripts/sign.sh'],
];

/** The heading of what makes another sample wrong or right: nothing is said of it by itself. */
const beside = 'Beside it';

/** Where a sample would stand in an app: by its heading, else by its language. */
function pathOf(title: string, language: string): string {
  const build = buildFiles.find(([heading]) => heading.test(title));
  if (build) return build[1];
  if (/manifest/i.test(title)) return 'android/app/src/main/AndroidManifest.xml';
  if (/network security config/i.test(title)) return 'android/app/src/main/res/xml/network_security_config.xml';
  if (/resources|strings/i.test(title)) return 'android/app/src/main/res/values/strings.xml';
  if (/plist/i.test(title)) return 'ios/Info.plist';
  if (language === 'json') return 'app.json';
  if (title === beside && language === 'xml') return 'android/app/src/main/res/xml/backup_rules.xml';
  const endings: Record<string, string> = {
    kotlin: 'kt',
    java: 'java',
    swift: 'swift',
    dart: 'dart',
    objc: 'm',
    cpp: 'cpp',
    tsx: 'tsx',
    ts: 'ts',
    typescript: 'ts',
    js: 'js',
    yaml: 'yml',
    xml: 'xml',
    plist: 'plist',
  };
  return `Sample.${endings[language] ?? assert.fail(`no file for ${language}`)}`;
}

/** The code blocks of a section, each with the heading that it stands below. */
function samplesOf(section: string): Sample[] {
  return section.split(/^### /m).flatMap((part) => {
    const title = part.slice(0, part.indexOf('\n')).trim();
    return [...part.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = ''], index) => {
      const path = pathOf(title, language);
      return { title, path: index === 0 ? path : path.replace(/(\.\w+)$/, `${String(index)}$1`), text };
    });
  });
}

/** The policy that a page shows, for samples that need one. */
function policyOf(sections: ReadonlyMap<string, string>): [string, string][] {
  const [policy] = samplesOf(sections.get('Policy') ?? '');
  return policy ? [['keyward.yml', policy.text]] : [];
}

/** The titles in bold where a page speaks of its quick fix. */
function namedFixes(section: string): string[] {
  const [before = ''] = section.split(/^By hand/m);
  const paragraphs = before.split('\n\n');
  const from = paragraphs.findIndex((paragraph) => /quick fix (?:is|depends)/.test(paragraph));
  const spoken =
    from < 0 ? [] : paragraphs.slice(from, from + (paragraphs[from]?.trimEnd().endsWith(':') === true ? 2 : 1));
  return spoken.flatMap((paragraph) =>
    [...paragraph.matchAll(/\*\*([^*]+)\*\*/g)].map(([, title = '']) => plain(title)),
  );
}

/** A title without the name that a vault gives a secret, which each finding has its own of. */
const plain = (title: string) => title.replaceAll('’', "'").replace(/\b[A-Z\d]+(?:_[A-Z\d]+)+\b/g, 'NAME');

describe('docs/rules', () => {
  it('has one page a rule', () => {
    assert.deepEqual(readdirSync(folder).sort(), rules.map(({ metadata }) => `${metadata.id}.md`).sort());
  });

  for (const { metadata } of rules) {
    describe(`${metadata.id}.md`, () => {
      const page = readFileSync(`${folder}/${metadata.id}.md`, 'utf8');
      const sections = sectionsOf(page);
      const policy = policyOf(sections);
      const section = (name: string) => sections.get(name) ?? '';

      it('has its name and the fixed headings in order', () => {
        assert.ok(page.startsWith(`# ${metadata.id}\n`));
        assert.deepEqual([...sections.keys()], headings);
        for (const [name, text] of sections) assert.ok(text.trim().length > 20, name);
      });

      it('names the checklist item and the same ids as the metadata', () => {
        const references = section('References');
        const ids = (pattern: RegExp, text = references) => [...new Set(text.match(pattern) ?? [])].sort();
        assert.match(references, new RegExp(`^- Checklist: ${String(metadata.checklist)}\\b`, 'm'));
        assert.deepEqual(ids(/CWE-\d+/g), metadata.cwe.map((id) => `CWE-${String(id)}`).sort());
        assert.deepEqual(ids(/MASVS-[A-Z]+-\d+/g), [...metadata.masvs].sort());
        const [current = '', beta = ''] = (/^.*MASWE-\d.*$/m.exec(references)?.[0] ?? '').split('beta:');
        assert.deepEqual(ids(/MASWE-\d+/g, current), [...metadata.maswe.current].sort());
        assert.deepEqual(ids(/MASWE-\d+/g, beta), [...metadata.maswe.beta].sort());
      });

      it('shows a bad and a good sample for each language of apps that the rule reads', () => {
        const read = { kt: 'kotlin', java: 'java', swift: 'swift', dart: 'dart', m: 'objc', ts: 'typescript' } as const;
        const claimed = Object.entries(read).filter(([, language]) => metadata.languages.includes(language));
        for (const name of ['Bad', 'Good']) {
          const endings = new Set(
            samplesOf(section(name)).map(({ path }) =>
              path
                .slice(path.lastIndexOf('.') + 1)
                .replace('tsx', 'ts')
                .replace('kts', 'kt'),
            ),
          );
          for (const [ending] of claimed) assert.ok(endings.has(ending), `${name} has no ${ending}`);
        }
      });

      const bad = samplesOf(section('Bad'));
      for (const { title, path, text } of bad.filter((sample) => sample.title !== beside)) {
        it(`finds the bad sample: ${title}`, async () => {
          const others = bad
            .filter((sample) => sample.title === beside)
            .map((sample) => [sample.path, sample.text] as const);
          const { findings } = await checkFiles(new Map([...policy, ...others, [path, text]]), { isWhole: true });
          assert.ok(findings.some((finding) => finding.rule === metadata.id && finding.path === path));
        });
      }

      it('finds nothing in the good samples, which make one app', async () => {
        const samples = samplesOf(section('Good')).map(({ path, text }) => [path, text] as const);
        assert.equal(new Set(samples.map(([path]) => path)).size, samples.length);
        const manifest: [string, string][] = samples.some(([path]) => path.endsWith('AndroidManifest.xml'))
          ? []
          : [
              [
                'android/app/src/main/AndroidManifest.xml',
                '<manifest><application android:networkSecurityConfig="@xml/network_security_config" /></manifest>\n',
              ],
            ];
        const { findings } = await checkFiles(new Map([...policy, ...manifest, ...samples]), { isWhole: true });
        assert.deepEqual(
          findings.filter(({ rule }) => rule === metadata.id).map(({ path, message }) => `${path}: ${message.what}`),
          [],
        );
      });

      it('names the quick fixes that there are', async () => {
        const offered = new Set<string>();
        for (const { files } of readCases().filter(({ rule, isBad }) => isBad && rule === metadata.id)) {
          const { findings } = await checkFiles(files);
          for (const { rule, fixes } of findings)
            if (rule === metadata.id) for (const { title } of fixes) offered.add(plain(title));
        }
        assert.deepEqual([...new Set(namedFixes(section('How to fix')))].sort(), [...offered].sort());
        if (offered.size === 0) assert.ok(metadata.noFix !== undefined, 'there is neither a fix nor a reason for none');
      });
    });
  }
});
