import assert from 'node:assert/strict';
import { descendants } from '../../../src/engine/ir/tree';
import { readC } from '../../../src/engine/syntax/c';

/** The texts of a file as `name: text`, and for those without a name of their own with what is around them. */
function texts(source: string): string[] {
  const tree = readC(source);
  const around = new Map(
    [...descendants(tree.roots)].flatMap((each) => each.children.map((child) => [child, each.name])),
  );
  return [...descendants(tree.roots)]
    .filter(({ children }) => children.length === 0)
    .map((each) => `${around.has(each) ? `${around.get(each) ?? ''}/` : ''}${each.name}: ${each.text}`);
}

describe('the reader of C and C++', () => {
  it('names a text by what it is given to', () => {
    assert.deepEqual(texts('static const char *const apiKey = "k1";'), ['apiKey: k1']);
    assert.deepEqual(texts('const char API_KEY[] = "k1"; char b[8] = {"k2"};'), ['API_KEY: k1', 'b: k2']);
    assert.deepEqual(texts('constexpr auto kToken = "k1"sv;\nstd::string name("k2");\nstd::string other{"k3"};'), [
      'kToken: k1',
      'name: k2',
      'other: k3',
    ]);
    assert.deepEqual(texts('#define NAME "k1"\n# define OTHER \\\n  (L"k2")\nint x;'), ['NAME: k1', 'OTHER: k2']);
    assert.deepEqual(texts('Config c = { .apiKey = "k1", .n = 3, .host = "h" };'), ['apiKey: k1', 'host: h']);
    assert.deepEqual(texts('std::map<A, B> m = {{"apiKey", "k1"}, {"host", "h"}};'), [
      'm: apiKey',
      'apiKey: k1',
      'm: host',
      'host: h',
    ]);
  });

  it('names a text by a key before it and by what it is compared with', () => {
    assert.deepEqual(texts('void f() { setenv("API_KEY", "k1", 1); strcmp(password, "k2"); if (pin == "k3") g(); }'), [
      'f/item: API_KEY',
      'f/API_KEY: k1',
      'f/password: k2',
      'f/pin: k3',
    ]);
  });

  it('knows a function by its name, and a native one by the name that Java calls it by', () => {
    const source = `extern "C" JNIEXPORT jstring JNICALL
Java_com_acme_Keys_api_1token__Ljava_lang_String_2(JNIEnv *env, jobject) {
  if (env == nullptr) { return nullptr; }
  return env->NewStringUTF("k1");
}
namespace acme { class Keys { std::string secret() const noexcept { return "k2"; } }; }
const char *last = "k3";`;
    assert.deepEqual(texts(source), ['item: C', 'api_token/item: k1', 'secret/item: k2', 'last: k3']);
    assert.deepEqual(texts('jstring token(JNIEnv *env) { return (*env)->NewStringUTF(env, "k1"); }'), [
      'token/item: k1',
    ]);
  });

  it('decodes escapes, joins texts that stand beside each other, and gives exact places', () => {
    const source = 'a = "x\\x41\\"\\102\\\n";\nb = "one" /* and */ "two";\nc = R"mark(no \\ "escape")mark";';
    assert.deepEqual(texts(source), ['a: xA"B', 'b: onetwo', 'c: no \\ "escape"']);
    const [plain] = readC('/* é */ key = "value";').roots;
    assert.equal('/* é */ key = "value";'.slice(plain?.textSpan.start, plain?.textSpan.end), 'value');
  });

  it('keeps comments apart, and takes no text from them nor from what is included', () => {
    const source = '#include "keys.h" // was "k0"\n/* key = "k1"; */ char q = \'"\'; x = "k2"; // see\n';
    assert.deepEqual(texts(source), ['x: k2']);
    assert.deepEqual(
      readC(source).comments.map(({ text }) => text),
      ['// was "k0"', '/* key = "k1"; */', '// see'],
    );
  });
});
