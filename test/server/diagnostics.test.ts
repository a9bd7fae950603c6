import assert from 'node:assert/strict';
import { Client } from './client';
import { keysKt, sessionKt, stripeKey } from './samples';

describe('diagnostics over a real connection', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ options: { ruleLink: 'vscode://keyward.keyward/rule/', commands: true } });
  });
  afterEach(() => client.stop());

  it('come when they are pulled, with place, code, link and what to do', async () => {
    await client.open('src/Keys.kt', keysKt);
    const [diagnostic, ...more] = await client.diagnostics('src/Keys.kt');
    assert.ok(diagnostic);
    assert.deepEqual(more, []);
    assert.equal(diagnostic.code, 'hardcoded-secret');
    assert.equal(diagnostic.source, 'keyward');
    assert.equal(diagnostic.codeDescription?.href, 'vscode://keyward.keyward/rule/hardcoded-secret');
    assert.equal(client.at('src/Keys.kt', diagnostic.range), stripeKey);
    assert.match(String(diagnostic.message), /^[^\n]+\n[^\n]+$/);
    assert.ok(!JSON.stringify(diagnostic).includes(stripeKey), 'the value is never told');
  });
});
void sessionKt;
