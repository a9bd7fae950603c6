import assert from 'node:assert/strict';
import { assertCompiled } from '../../support/compiled-fixes';
import { objcComplaintsOf } from '../../support/objc-check';

describe('fixes of Objective-C', () => {
  it('give what compiles wherever it compiled before', async function () {
    this.timeout(400_000);
    await assertCompiled('.m', objcComplaintsOf, 50);
  });

  it('would not, if the compiler saw nothing', async function () {
    this.timeout(60_000);
    const header = '@interface Shop : NSObject\n- (NSString *)name;\n@end\n';
    const projects = [
      new Map([['A.m', 'NSString *a(void) { return b(); }\n']]),
      new Map([
        ['app/Shop.h', header],
        ['app/Shop.m', '#import "Shop.h"\n@implementation Shop\n- (NSString *)name { return [self title]; }\n@end\n'],
      ]),
      new Map([
        ['app/Shop.h', header],
        ['app/Shop.m', '#import "Shop.h"\n@implementation Shop\n- (NSString *)name { return @"a"; }\n@end\n'],
      ]),
    ];
    const [undeclared, selector, sound] = await objcComplaintsOf(projects);
    assert.match(undeclared?.[0] ?? '', /^call to undeclared function 'b'/);
    assert.match(selector?.[0] ?? '', /^no visible @interface for 'Shop' declares the selector 'title'/);
    assert.deepEqual(sound, []);
  });
});
