import assert from 'node:assert/strict';
import { decode } from '../../src/host/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding a file', () => {
  it('reads UTF-8', () => {
    const text = 'const k = "é😀"\r\n';
    assert.deepEqual(decode(Buffer.from(text)), { text, encoding: 'utf-8', isLossy: false });
    assert.deepEqual(decode(bytes()), { text: '', encoding: 'utf-8', isLossy: false });
  });

  it('leaves the byte order mark out of the text', () => {
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: 'a', encoding: 'utf-8', isLossy: false });
    assert.equal(decode(bytes(0xff, 0xfe, 0x61, 0x00))?.text, 'a');
    assert.equal(decode(bytes(0xfe, 0xff, 0x00, 0x61))?.text, 'a');
  });

  it('reads UTF-16 in both orders, with a mark and without', () => {
    const text = '"key" = "välue 😀";\n/* comment */\n';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual(decode(Buffer.concat([bytes(0xff, 0xfe), little])), {
      text,
      encoding: 'utf-16le',
      isLossy: false,
    });
    assert.deepEqual(decode(Buffer.concat([bytes(0xfe, 0xff), big])), { text, encoding: 'utf-16be', isLossy: false });
    assert.deepEqual(decode(little), { text, encoding: 'utf-16le', isLossy: false });
    assert.deepEqual(decode(big), { text, encoding: 'utf-16be', isLossy: false });
  });

  it('replaces bytes that are no UTF-8, and says so', () => {
    assert.deepEqual(decode(bytes(0x61, 0xe9, 0x62)), { text: 'a\uFFFDb', encoding: 'utf-8', isLossy: true });
    assert.equal(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x62))?.isLossy, true);
  });

  it('knows binary files', () => {
    assert.equal(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0x00, 0x0d)), undefined);
    assert.equal(decode(bytes(0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00)), undefined);
    assert.equal(decode(Buffer.from('text\0with a zero')), undefined);
    assert.equal(decode(Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x34, 1, 2, 3, 4])), undefined);
  });

  it('reads a text with a zero far behind its start', () => {
    assert.equal(decode(Buffer.from(`${'a'.repeat(9_000)}\0b`))?.text.length, 9_002);
  });
});
