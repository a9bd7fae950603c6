import assert from 'node:assert/strict';
import { readDockerfile } from '../../../src/engine/syntax/dockerfile';
import { readGroovy } from '../../../src/engine/syntax/groovy';
import { readShell } from '../../../src/engine/syntax/shell';
import { readYaml } from '../../../src/engine/syntax/yaml';
import type { Tree } from '../../../src/engine/ir/tree';
import { written } from '../../support/trees';

const commentsOf = ({ comments }: { comments: readonly { text: string }[] }) => comments.map(({ text }) => text);

/** YAML that its reader takes. */
function yaml(source: string): Tree {
  return readYaml(source) ?? assert.fail('nested too deeply');
}

describe('the reader of YAML', () => {
  it('gives nested keys, items and decoded texts their places', () => {
    const source = "a: &x one\nb: *x\nc:\n  - \"t\\tw\"\n  - 'it''s'\n  - {k: v}\nd:\ne: 12\n---\nf: g # why\n";
    const tree = yaml(source);
    assert.deepEqual(written(source, tree), [
      'a = one',
      'b : →x',
      'c/item = t\tw <t\\tw>',
      "c/item = it's <it''s>",
      'c/item/k = v',
      'e = 12',
      'f = g',
    ]);
    assert.deepEqual(commentsOf(tree), ['# why']);
    assert.equal(tree.hasErrors, false);
  });

  it('reads block texts from their first letter on', () => {
    const source = 'a: |\n    one\n    two\nb: >-\n  three\n  four\nc: x\n';
    assert.deepEqual(written(source, yaml(source)), [
      'a = one\ntwo <one\n    two>',
      'b = three four <three\n  four>',
      'c = x',
    ]);
  });

  it('reads the commands of a CI step, and its comments', () => {
    const source = [
      'jobs:',
      '  build:',
      '    env: { TOKEN: "${{ secrets.TOKEN }}" }',
      '    steps:',
      '      - run: |',
      '          # first',
      '          export KEY=abc',
      '          curl -H "Auth: $KEY" https://x.dev',
      '    script:',
      '      - echo hi',
    ].join('\r\n');
    const tree = yaml(source);
    const inside = written(source, tree).filter((line) => !line.startsWith('jobs/build/steps/item/run ='));
    assert.deepEqual(inside, [
      'jobs/build/env/TOKEN = ${{ secrets.TOKEN }}',
      'jobs/build/env/TOKEN : →secrets.TOKEN',
      'jobs/build/steps/item/run/export = export',
      'jobs/build/steps/item/run/export/KEY = abc',
      'jobs/build/steps/item/run/curl = curl',
      'jobs/build/steps/item/run/curl/-H = Auth: $KEY',
      'jobs/build/steps/item/run/curl/-H : Auth: |→KEY',
      'jobs/build/steps/item/run/curl/argument = https://x.dev',
      'jobs/build/script/item = echo hi',
      'jobs/build/script/item/echo = echo',
      'jobs/build/script/item/echo/argument = hi',
    ]);
    assert.deepEqual(commentsOf(tree), ['# first']);
  });

  it('expands no alias, and leaves what is nested too deeply to others', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`),
    ];
    assert.equal(yaml(bomb.join('\n')).roots.length, 41);
    assert.equal(readYaml('['.repeat(50_000)), undefined);
  });
});

describe('the reader of shells', () => {
  it('tells files after redirections from words, and reads what GitHub fills in as one reference', () => {
    const source = ['echo ${{ secrets.KEY }} 2>&1 >> out', '{ echo a; } > all'].join('\n');
    assert.deepEqual(written(source, readShell(source)), [
      'echo = echo',
      'echo/argument = ${{ secrets.KEY }}',
      'echo/argument : →secrets.KEY',
      'echo/redirection = 1',
      'echo/redirection = out',
      'echo = echo',
      'echo/argument = a',
      'redirection = all',
    ]);
  });

  it('knows assignments, options, quotes, substitutions, here-documents and comments', () => {
    const source = [
      '#!/bin/sh',
      'A="b c" # why',
      "export D='$x' E=",
      'F=1 run --key "z$A" --flag=val $(cat "$f") \\',
      '  more#less',
      'if [ -z "$A" ]; then G=`date`; fi',
      'cat <<EOF > out',
      'key=1',
      'EOF',
      'echo "open',
    ].join('\n');
    const tree = readShell(source);
    assert.deepEqual(written(source, tree), [
      'A = b c',
      'export = export',
      'export/D = $x',
      'run = run',
      'run/F = 1',
      'run/--key = z$A',
      'run/--key : z|→A',
      'run/--flag = val',
      'run/argument = $(cat "$f")',
      'run/argument : →',
      'run/argument/cat = cat',
      'run/argument/cat/argument = $f',
      'run/argument/cat/argument : →f',
      'run/argument = more#less',
      '[ = [',
      '[/-z = $A',
      '[/-z : →A',
      '[/argument = ]',
      'G = `date`',
      'G : →',
      'G/date = date',
      'cat = cat',
      'cat/redirection = out',
      'cat/here-document = key=1\n',
      'echo = echo',
      'echo/argument = open <"open>',
    ]);
    assert.deepEqual(commentsOf(tree), ['#!/bin/sh', '# why']);
  });
});

describe('the reader of Dockerfiles', () => {
  it('knows pairs, old pairs, continued lines, comments between them, commands and here-documents', () => {
    const source = [
      '# syntax=docker/dockerfile:1',
      'FROM node:20 AS build',
      'ARG TOKEN',
      'ARG MODE=prod',
      'ENV A=b C="d e" \\',
      '    F=g',
      'ENV OLD some value',
      'RUN npm set //r/:_authToken=abc && \\',
      '  # inner',
      '  echo done',
      'RUN <<EOF',
      'export Z=1',
      'EOF',
    ].join('\n');
    const tree = readDockerfile(source);
    assert.deepEqual(written(source, tree), [
      'FROM = node:20 AS build',
      'ARG/MODE = prod',
      'ENV/A = b',
      'ENV/C = d e',
      'ENV/F = g',
      'ENV/OLD = some value',
      'RUN/npm = npm',
      'RUN/npm/argument = set',
      'RUN/npm/argument = //r/:_authToken=abc',
      'RUN/echo = echo',
      'RUN/echo/argument = done',
      'RUN/here-document = export Z=1\n',
    ]);
    assert.deepEqual(commentsOf(tree), ['# syntax=docker/dockerfile:1', '# inner']);
  });
});

describe('the reader of Groovy', () => {
  const lines = (source: string) => written(source, readGroovy(source));

  it('reads blocks, calls with and without brackets, and assignments', () => {
    const source = `android {
  defaultConfig {
    buildConfigField "String", "API_KEY", "\\"abc\\"" // why
    resValue("string", "maps", 'def')
    versionCode 7
  }
  signingConfigs { release { storePassword "hunter2"; keyAlias = 'up' } }
}
ext.x = 'y'
def z = "w"
apply plugin: 'com.android.application'
id 'a' version '1' apply false
`;
    assert.deepEqual(lines(source), [
      'android/defaultConfig/buildConfigField/argument = String',
      'android/defaultConfig/buildConfigField/argument = API_KEY',
      'android/defaultConfig/buildConfigField/argument = "abc" <\\"abc\\">',
      'android/defaultConfig/resValue/argument = string',
      'android/defaultConfig/resValue/argument = maps',
      'android/defaultConfig/resValue/argument = def',
      'android/defaultConfig/versionCode = 7',
      'android/signingConfigs/release/storePassword = hunter2',
      'android/signingConfigs/release/keyAlias = up',
      'ext/x = y',
      'z = w',
      'apply/plugin = com.android.application',
      'id = a',
      'id/version = 1',
      'id/apply = false',
    ]);
    assert.deepEqual(commentsOf(readGroovy(source)), ['// why']);
  });

  it('keeps references apart, joins texts, and lists other choices', () => {
    const source = `a = System.getenv("X") ?: "literal"
b = "pre\${props['k']}post"
c 'one' + "two" + name
d = props.getProperty("k.l")
e = flag ? "p" : 'q'
f = [m: "n", "o": 'p']
g["h"] = 'i'
j = (k / 2).floor() / 3 + "l" // half
`;
    assert.deepEqual(lines(source), [
      'a : →System.getenv[X]',
      'a/argument = X',
      'a/choice = literal',
      "b = pre${props}post <pre${props['k']}post>",
      'b : pre|→props[k]|post',
      'c = onetwo${name} <\'one\' + "two" + name>',
      'c : onetwo|→name',
      'd : →props.getProperty[k.l]',
      'd/argument = k.l',
      'e : →flag',
      'e/choice = p',
      'e/choice = q',
      'f/m = n',
      'f/o = p',
      'g/h = i',
      'j : →k.floor',
      'j/choice = 2',
      'j/choice = 3',
      'j/choice = l',
    ]);
  });

  it('names a block by what its container creates', () => {
    assert.deepEqual(lines('buildTypes { getByName("release") { k "v" }\n "beta" { k "w" } }'), [
      'buildTypes/release/k = v',
      'buildTypes/beta/k = w',
    ]);
  });

  it('keeps the texts of what it does not understand, and reads on after it', () => {
    const tree = readGroovy('class A<T> extends B { String k = "v" }\nfoo ) "lost" \nb = "never closed\nc = "d"\n');
    assert.deepEqual(
      written('class A<T> extends B { String k = "v" }\nfoo ) "lost" \nb = "never closed\nc = "d"\n', tree).filter(
        (line) => line.includes(' = '),
      ),
      ['class/k = v', 'foo/value = lost', 'b = never closed', 'c = d'],
    );
    assert.equal(tree.hasErrors, true);
  });
});
