import assert from 'node:assert/strict';
import { pasteRequest, type PasteParams } from '../../src/protocol';
import { Client } from './client';
import { stripeKey } from './samples';

describe('what the server says of a paste', () => {
  let client: Client;
  afterEach(() => client.stop());

  /** The answer for a key pasted at the end of a document. */
  async function answer(name: string): Promise<unknown> {
    await client.open(name, 'export const a = 1;\n');
    const end = { line: 1, character: 0 };
    const params: PasteParams = { uri: client.uri(name), range: { start: end, end }, text: stripeKey };
    return client.connection.sendRequest(pasteRequest, params);
  }

  it('is what the key is and what to write instead, without the key', async () => {
    client = await Client.start();
    const advice = await answer('pay.ts');
    assert.equal((advice as { name: string }).name, 'Stripe secret key');
    assert.equal((advice as { instead: string }).instead, 'sessionToken()');
    assert.ok(!JSON.stringify(advice).includes(stripeKey));
  });

  it('is nothing where the policy turns the rule off', async () => {
    client = await Client.start();
    await client.writeFile('keyward.yml', 'version: 1\nrules:\n  hardcoded-secret: off\n');
    await client.until('the policy to count', async () => (await answer('pay.ts')) === null);
  });

  it('is nothing for a document that is not open', async () => {
    client = await Client.start();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.equal(
      await client.connection.sendRequest(pasteRequest, { uri: client.uri('b.ts'), range, text: stripeKey }),
      null,
    );
  });
});
