import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/paths';
import { keyFileBytes, keyFileIn, keyFileText, mayBeKeyFile } from '../../../src/engine/secrets/key-files/key-file';

const cases = inRoot('test', 'cases', 'packaged-private-key');
const read = (file: string) => new Uint8Array(readFileSync(`${cases}/${file}`));

const kinds = 'bad.keystore-kinds';
const files = {
  jks: read(`${kinds}/keys/release.jks`),
  pkcs12: read(`${kinds}/ios/App/Resources/client.p12`),
  bks: read(`${kinds}/app/src/main/res/raw/client.bks`),
  ec: read('bad.keystore-der-keys/assets/device.der'),
};

describe('key files', () => {
  it('are told by their content', () => {
    assert.deepEqual(
      Object.values(files).map((bytes) => keyFileIn(bytes)?.held),
      ['key', 'key', 'key', 'key'],
    );
    for (const file of ['app/src/main/res/raw/trust.bks', 'app/src/main/assets/trust.jks', 'config/trust.p12'])
      assert.equal(keyFileIn(read(`good.keystore-certificates-alone/${file}`))?.held, 'certificates', file);
    for (const file of ['assets/ca.der', 'assets/public.der', 'assets/request.der'])
      assert.equal(keyFileIn(read(`good.keystore-certificates-alone/${file}`)), undefined, file);
  });

  it('are never taken for certificates alone where they are cut off before their end', () => {
    for (const [name, bytes] of Object.entries(files).filter(([each]) => each !== 'bks')) {
      for (let length = 0; length < bytes.length - 40; length++) {
        const held = keyFileIn(bytes.subarray(0, length))?.held;
        assert.notEqual(held, 'certificates', `${name}, ${String(length)} bytes`);
      }
    }
  });

  it('bring nothing down, whatever their bytes are', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (const bytes of Object.values(files)) {
      for (let round = 0; round < 400; round++) {
        const changed = bytes.slice(0, random(bytes.length) + 1);
        for (let change = 0; change < 6; change++) changed[8 + random(changed.length)] = random(2) * 255;
        keyFileIn(changed);
      }
    }
    const claims = Uint8Array.of(
      0xfe,
      0xed,
      0xfe,
      0xed,
      0,
      0,
      0,
      2,
      0xff,
      0xff,
      0xff,
      0xff,
      ...new Array<number>(60).fill(0xff),
    );
    assert.equal(keyFileIn(claims)?.held, 'unknown');
  });

  it('are neither empty nor huge', () => {
    assert.equal(keyFileIn(new Uint8Array()), undefined);
    assert.equal(mayBeKeyFile(files.jks, 2 * 1024 * 1024), false);
    assert.equal(mayBeKeyFile(files.jks, files.jks.length), true);
  });

  it('are the same bytes after they were a text', () => {
    assert.deepEqual(keyFileBytes(keyFileText(files.pkcs12) ?? ''), files.pkcs12);
    assert.equal(keyFileText(new TextEncoder().encode('0 is where a text may begin, too, and goes on.')), undefined);
  });
});
