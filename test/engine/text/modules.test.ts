import assert from 'node:assert/strict';
import { isFromModule, isOfModule } from '../../../src/engine/text/modules';

describe('modules by their imports', () => {
  for (const [path, imported] of [
    ['src/session.ts', './session'],
    ['src/session/store.ts', './session'],
    ['src/session/store.ts', '../session/index'],
    ['src/store.ts', './index'],
    ['src/store.ts', '.'],
    ['src/store.ts', '@/store'],
    ['src/store.native.ts', './store'],
    ['lib/store.dart', 'package:app/store.dart'],
  ] as const) {
    it(`may find in ${path} what ${imported} gives`, () => {
      assert.equal(isFromModule(path, imported), true);
    });
  }

  for (const [path, imported] of [
    ['src/session.ts', './memory'],
    ['src/session/store.ts', '../memory/index'],
    ['src/restore.ts', './store'],
  ] as const) {
    it(`looks in ${path} for nothing of ${imported}`, () => {
      assert.equal(isFromModule(path, imported), false);
    });
  }

  it('take a scope for all that begins with it', () => {
    assert.equal(isOfModule('@sentry/', '@sentry/react-native'), true);
    assert.equal(isOfModule('react-native', 'react-native-mmkv'), false);
    assert.equal(isOfModule('react-native', 'react-native/Libraries/a'), true);
  });
});
