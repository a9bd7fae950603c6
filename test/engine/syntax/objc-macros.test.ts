import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandMacros } from '../../../src/engine/syntax/objc-macros';
import { printModule } from '../../../src/engine/ir/print';
import { lowered } from '../../support/lowered';

/** A native module as React Native's documentation has it, with the macros of Apple's headers. */
const nativeModule = `#if __has_include("Harbor-Swift.h")
#import "Harbor-Swift.h"
#endif

using namespace facebook::react;

typedef NS_ENUM(NSInteger, Mode) {
    ModeLight,
    ModeDark = 3,
};
typedef NS_OPTIONS (
    NSUInteger,
    Flags){ FlagNone = 0 };

@interface RCT_EXTERN_MODULE(Remote, NSObject)
@end

@implementation Session

RCT_EXPORT_MODULE();
RCT_EXPORT_VIEW_PROPERTY(onPress, RCTBubblingEventBlock)

RCT_EXPORT_METHOD(save:(NSString *)token resolver:(RCTPromiseResolveBlock)resolve) {
    resolve(token);
}

RCT_REMAP_METHOD(readToken, read:(NSString *)key) {
    [self find:key];
}

RCT_CUSTOM_VIEW_PROPERTY(mode, NSString, View) {
    [self use:mode];
}

@end
`;

const lineEnds = (text: string) => [...text.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index);

describe('macros of Objective-C', () => {
  it('are written out so that the rest can be read', async () => {
    const module = await lowered('objc', nativeModule);
    assert.ok(!module.hasErrors);
    const printed = printModule(module);
    for (const part of [
      'enum Mode {\n  static let ModeLight\n  static let ModeDark = 3\n}',
      'enum Flags {',
      'class Remote : NSObject {}',
      'fun save(token: NSString, resolve: RCTPromiseResolveBlock) {\n    resolve(token)\n  }',
      'fun read(key: NSString) {\n    this.find(key)\n  }',
      'fun mode() {\n    this.use(mode)\n  }',
    ])
      assert.ok(printed.includes(part), `${part}\n\nis not in\n\n${printed}`);
  });

  it('leave every other character, and every line, where it is', () => {
    const pieces = fc.array(
      fc.constantFrom(...nativeModule.split(/(?<=[\s(),;{}])/), 'NS_ENUM(', ')', '(', ',', '\r\n', 'RCT_X('),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const expanded = expandMacros(text);
        assert.equal(expanded.length, text.length);
        assert.deepEqual(lineEnds(expanded), lineEnds(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are left alone where they are not finished', () => {
    for (const text of [
      'RCT_EXPORT_METHOD(save:(NSString *)token',
      'typedef NS_ENUM(NSInteger',
      'NSString *RCT_X = @"a";',
    ])
      assert.equal(expandMacros(text), text);
  });

  it('take linear time', () => {
    const text = 'RCT_EXPORT_METHOD('.repeat(20_000);
    const start = process.cpuUsage().user;
    expandMacros(text);
    assert.ok(process.cpuUsage(undefined).user - start < 3_000_000);
  });
});
