import assert from 'node:assert/strict';
import type { IrNode } from '../../../src/engine/ir/ir';
import { printModule } from '../../../src/engine/ir/print';
import { walk } from '../../../src/engine/ir/walk';
import { testEngine } from '../../support/engine';

async function lowered(text: string) {
  const engine = await testEngine();
  const read = await engine.inspect({ path: 'fastlane/Fastfile', language: 'ruby', role: 'ci', text });
  return read ?? assert.fail('no adapter for Ruby');
}

/** What a snippet of Ruby means, and what is printed of it. */
const meanings: readonly (readonly [string, string, string])[] = [
  ['constants and variables', 'KEY = "a"\nkey = \'b\\n\'\n', 'static let KEY = "a"\nlet key = "b\\\\n"'],
  ['several at once', 'a, b = 1, "x"\n', 'let a = 1\nlet b = "x"'],
  [
    'texts in all forms',
    'a = ["x#{b}y", %w[c d], %q(e), :f, "g" "h"]\n',
    'let a = [`x${b}y`, ["c", "d"], "e", "f", `gh`]',
  ],
  ['added texts', 'a = "x" + b\n', 'let a = `x${b}`'],
  ['hashes', 'a = { b: 1, "c" => "d", :e => nil }\n', 'let a = { b: 1, "c": "d", "e": null }'],
  [
    'calls without brackets',
    'match type: "appstore", app_identifier: ["a"]\n',
    'match(type: "appstore", app_identifier: ["a"])',
  ],
  ['calls with a dictionary', 'post(url, "Token" => key)\n', 'post(url, { "Token": key })'],
  ['the environment', 'a = ENV["X"] || ENV.fetch("Y", "z")\n', 'let a = (ENV["X"] || ENV.fetch("Y", "z"))'],
  [
    'blocks',
    'lane :beta do |options|\n  gym(scheme: "A")\nend\n',
    'lane("beta", (options) => {\n  return gym(scheme: "A")\n})',
  ],
  ['braces', 'pods.each { |pod| puts pod }\n', 'pods.each((pod) => {\n  return puts(pod)\n})'],
  [
    'conditions',
    'if a\n  b\nelsif c\n  d\nelse\n  e\nend\n',
    'if a {\n  b\n} else {\n  if c {\n    d\n  } else {\n    e\n  }\n}',
  ],
  ['conditions after it', 'sh "x" unless ok\n', 'if (!ok) {\n  sh("x")\n}'],
  ['a choice', 'a = b ? "c" : "d"\n', 'let a = (b ? "c" : "d")'],
  ['cases', 'case a\nwhen 1, 2 then b\nelse c\nend\n', 'if ((a == 1) || (a == 2)) {\n  b\n} else {\n  c\n}'],
  ['methods', 'def self.go(a, b: 2)\n  return a\nend\n', 'static fun go(a, b = 2) {\n  return a\n}'],
  [
    'classes',
    'class A < B\n  K = 1\n  def initialize(t)\n    @t = t\n  end\nend\n',
    'class A : B {\n  static let K = 1\n  fun constructor(t) {\n    this.t = t\n  }\n}',
  ],
  ['modules', 'module M\n  K = "v"\nend\n', 'object M {\n  static let K = "v"\n}'],
  ['new objects', 'a = Store.new("k")\n', 'let a = Store("k")'],
  ['members that are set', 'config.key = "v"\nconfig["a"] = "b"\n', 'config.key = "v"\nconfig["a"] = "b"'],
  ['defaults', 'a ||= "b"\n', 'a = (a || "b")'],
  [
    'rescue',
    'begin\n  a\nrescue E => e\n  b\nensure\n  c\nend\n',
    'try {\n  a\n} catch e: E {\n  b\n} finally {\n  c\n}',
  ],
  ['imports', 'require "fastlane"\n', 'import fastlane {}'],
  [
    'here-documents',
    'a = <<~EOS\n  one\n    two\nEOS\nb = <<-X + "c"\nq #{r}\nX\n',
    'let a = "one\\n  two\\n"\nlet b = `q ${r}\nc`',
  ],
  [
    'here-documents in blocks',
    'lane :a do\n  b = <<~EOS\n    one\n  EOS\n  c\nend\n',
    'lane("a", () => {\n  let b = "one\\n"\n  return c\n})',
  ],
];

describe('the lowering of Ruby', () => {
  for (const [name, source, expected] of meanings) {
    it(`understands ${name}`, async () => {
      const { program, hasErrors } = await lowered(source);
      assert.equal(printModule(program.module), expected);
      assert.equal(hasErrors, false);
    });
  }

  it('leaves nothing of these unknown, and gives texts their exact places', async () => {
    const source = meanings.map(([, text]) => text).join('\n');
    const { program } = await lowered(source);
    const unknown: string[] = [];
    walk(program.module.body, (node: IrNode) => {
      if (node.kind === 'unknown') unknown.push(node.syntax);
      if (node.kind === 'literal' && node.type === 'string' && !/^(?:one|b\\n)/.test(node.value))
        assert.equal(source.slice(node.content.start, node.content.end), node.value);
      return true;
    });
    assert.deepEqual(unknown, []);
  });

  it('finds comments, at the top and inside', async () => {
    const { program } = await lowered('# top\nlane :a do\n  # inside\n  sh "x" # after\nend\n');
    assert.deepEqual(
      program.module.comments.map(({ text }) => text),
      ['# top', '# inside', '# after'],
    );
  });
});
