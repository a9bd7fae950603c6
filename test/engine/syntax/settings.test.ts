import assert from 'node:assert/strict';
import { readDotenv } from '../../../src/engine/syntax/dotenv';
import { readNetrc } from '../../../src/engine/syntax/netrc';
import { readNpmrc } from '../../../src/engine/syntax/npmrc';
import { readOpenStep } from '../../../src/engine/syntax/openstep';
import { readPbxproj } from '../../../src/engine/syntax/pbxproj';
import { readProperties } from '../../../src/engine/syntax/properties';
import { readToml } from '../../../src/engine/syntax/toml';
import { readXcconfig } from '../../../src/engine/syntax/xcconfig';
import { written } from '../../support/trees';

const commentsOf = ({ comments }: { comments: readonly { text: string }[] }) => comments.map(({ text }) => text);

describe('the reader of properties', () => {
  it('knows separators, escapes, continued lines, comments and CRLF', () => {
    const source =
      '# one\r\n! two\r\na=1\r\nb : two words \r\nc three\r\nd\\ e=\\u0041\\tx\r\nf=g\\\r\n   h\r\ni=\r\nj=k#l';
    const tree = readProperties(source);
    assert.deepEqual(written(source, tree), [
      'a = 1',
      'b = two words ',
      'c = three',
      'd e = A\tx <\\u0041\\tx>',
      'f = gh <g\\\r\n   h>',
      'j = k#l',
    ]);
    assert.deepEqual(commentsOf(tree), ['# one', '! two']);
  });
});

describe('the reader of .env', () => {
  it('knows exports, quotes, inline comments and references', () => {
    const source =
      '\uFEFF# top\nexport A=1\nb = two # why\nC="x\\ny#z" # note\nD=\'$raw\'\nE=${A}-$b\nF: yaml\nG=a#b\nH=`q`\n';
    const tree = readDotenv(source);
    assert.deepEqual(written(source, tree), [
      'A = 1',
      'b = two',
      'C = x\ny#z <x\\ny#z>',
      'D = $raw',
      'E = ${A}-$b',
      'E : →A|-|→b',
      'F = yaml',
      'G = a#b',
      'H = q',
    ]);
    assert.deepEqual(commentsOf(tree), ['# top', '# why', '# note']);
  });

  it('takes no next line for an empty value, and reads quoted values of several lines', () => {
    const source = 'EMPTY=\nNEXT=value\nALSO= # nothing\nKEY="-----BEGIN\nabc\n-----END"\nLAST=1';
    const tree = readDotenv(source);
    assert.deepEqual(written(source, tree), ['NEXT = value', 'KEY = -----BEGIN\nabc\n-----END', 'LAST = 1']);
    assert.deepEqual(
      tree.roots.map(({ name, text }) => [name, text === '']),
      [
        ['EMPTY', true],
        ['NEXT', false],
        ['ALSO', true],
        ['KEY', false],
        ['LAST', false],
      ],
    );
  });

  it('ends the value of an unclosed quote with its line', () => {
    const source = 'A="never\nB=fine\nC="also" never\nnot an entry\n';
    const tree = readDotenv(source);
    assert.deepEqual(written(source, tree), ['A = "never', 'B = fine', 'C = "also" never', ' = not an entry']);
    assert.equal(tree.hasErrors, true);
  });
});

describe('the reader of xcconfig', () => {
  it('knows includes, conditions, references, continued lines and comments', () => {
    const source =
      '#include? "Base.xcconfig"\nAPI_KEY = abc // why\nURL[sdk=iphoneos*][arch=arm64] = https:/$()/x.dev\nFLAGS = $(inherited) -D${MODE}\nLONG = a \\\n  b\nEMPTY =\n???\n';
    const tree = readXcconfig(source);
    assert.deepEqual(written(source, tree), [
      '#include = Base.xcconfig',
      'API_KEY = abc',
      'URL = https:/$()/x.dev',
      'URL@sdk = iphoneos*',
      'URL@arch = arm64',
      'FLAGS = $(inherited) -D${MODE}',
      'FLAGS : →inherited| -D|→MODE',
      'LONG = a b <a \\\n  b>',
      ' = ???',
    ]);
    assert.deepEqual(commentsOf(tree), ['// why']);
    assert.equal(tree.hasErrors, true);
  });
});

describe('the readers of .npmrc and .netrc', () => {
  it('name a registry’s setting with its address', () => {
    const source = '; c\n//registry.npmjs.org/:_authToken=${NPM_TOKEN}\nalways-auth = "true"\n# d\nflag\n';
    const tree = readNpmrc(source);
    assert.deepEqual(written(source, tree), [
      '//registry.npmjs.org/:_authToken = ${NPM_TOKEN}',
      '//registry.npmjs.org/:_authToken : →NPM_TOKEN',
      'always-auth = true',
    ]);
    assert.deepEqual(commentsOf(tree), ['; c', '# d']);
  });

  it('keep what belongs to a machine together', () => {
    const source =
      '# c\nmachine api.mapbox.com\r\n  login mapbox password sk.abc\nmacdef init\ncd /pub\n\ndefault login x stray\n';
    const tree = readNetrc(source);
    assert.deepEqual(written(source, tree), [
      'machine = api.mapbox.com',
      'machine/login = mapbox',
      'machine/password = sk.abc',
      'default/login = x',
      'default/ = stray',
    ]);
    assert.deepEqual(
      tree.roots.map(({ span }) => source.slice(span.start, span.end)),
      ['machine api.mapbox.com\r\n  login mapbox password sk.abc', 'default login x stray'],
    );
  });
});

describe('the reader of .netrc', () => {
  it('ends where a word is the last and its value is missing', () => {
    for (const source of ['machine', 'machine a login', 'machine a password\n', 'default account'])
      assert.ok(readNetrc(source).roots.length <= 1, source);
  });
});

describe('the reader of TOML', () => {
  it('knows tables, keys, all kinds of texts, lists and inline tables', () => {
    const source = [
      'title = "a\\u0042" # c',
      '[versions]',
      "kotlin = '2.0'",
      '[libraries."x y"]',
      'a = { module = "m:n", version.ref = "kotlin" }',
      'list = [1, "two", # inner',
      '  [3]]',
      'long = """',
      'one',
      'two"""',
      '[[plugins]]',
      'id = true',
      'broken',
    ].join('\n');
    const tree = readToml(source);
    assert.deepEqual(written(source, tree), [
      'title = aB <a\\u0042>',
      'versions/kotlin = 2.0',
      'libraries.x y/a/module = m:n',
      'libraries.x y/a/version.ref = kotlin',
      'libraries.x y/list/item = 1',
      'libraries.x y/list/item = two',
      'libraries.x y/list/item/item = 3',
      'libraries.x y/long = one\ntwo',
      'plugins/id = true',
      'plugins/ = broken',
    ]);
    assert.deepEqual(commentsOf(tree), ['# c', '# inner']);
    assert.equal(tree.hasErrors, true);
  });
});

describe('the readers of Xcode’s own files', () => {
  it('read .strings with both kinds of comments', () => {
    const source = '/* Title */\n"a.title" = "It\\"s \\U00e9";\n// note\nbare = value;\n';
    const tree = readOpenStep(source);
    assert.deepEqual(written(source, tree), ['a.title = It"s é <It\\"s \\U00e9>', 'bare = value']);
    assert.deepEqual(commentsOf(tree), ['/* Title */', '// note']);
  });

  it('give a project’s settings by target and configuration, its scripts, and no ids or comments', () => {
    const source = `// !$*UTF8*$!
{ objects = {
  A1 /* Harbor */ = { isa = PBXNativeTarget; name = Harbor; productType = "com.apple.product-type.application"; buildConfigurationList = L1; };
  L1 = { isa = XCConfigurationList; buildConfigurations = ( C1 /* Debug */, ); };
  C1 = { isa = XCBuildConfiguration; name = Debug; buildSettings = { API_KEY = "abc-def"; INFOPLIST_FILE = Harbor/Info.plist; URL = "https://$(HOST)/v1"; LIST = ( "$(inherited)", b, ); }; };
  S1 = { isa = PBXShellScriptBuildPhase; files = ( F1, ); shellScript = "run \\"$KEY\\"\\n"; };
}; rootObject = P1; }`;
    const tree = readPbxproj(source);
    assert.deepEqual(written(source, tree), [
      'target/name = Harbor',
      'target/productType = com.apple.product-type.application',
      'target/configuration/name = Debug',
      'target/configuration/API_KEY = abc-def',
      'target/configuration/INFOPLIST_FILE = Harbor/Info.plist',
      'target/configuration/URL = https://$(HOST)/v1',
      'target/configuration/URL : https://|→HOST|/v1',
      'target/configuration/LIST/item = $(inherited)',
      'target/configuration/LIST/item : →inherited',
      'target/configuration/LIST/item = b',
      'phase/shellScript = run "$KEY"\n <run \\"$KEY\\"\\n>',
    ]);
    assert.deepEqual(tree.comments, []);
  });
});
