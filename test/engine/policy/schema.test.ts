import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { policyJsonSchema } from '../../../src/engine/policy/schema';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

const schema = policyJsonSchema(['hardcoded-secret', 'secret-in-log'], (id) => `About ${id}`);

function validator() {
  const ajv = new Ajv({ strictTypes: false, strictRequired: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('the JSON Schema of a policy', () => {
  it('is draft-07 and accepts what a policy may hold', () => {
    assert.equal((schema as { $schema: string }).$schema, 'http://json-schema.org/draft-07/schema#');
    const validate = validator();
    const policy = {
      version: 1,
      rules: { 'hardcoded-secret': 'off', 'secret-in-log': { severity: 'error', options: { any: [1] } } },
      files: { include: ['app/**'], exclude: [], roles: { test: ['samples/'], generated: ['gen/'] } },
      hosts: { own: ['*.example.com'], pinned: ['a.example.com'], local: ['build.lan:80'], backend: 'a.example.com' },
      exceptions: [{ rule: 'secret-in-log', path: 'a', reason: 'x', owner: 'y', expires: '2027-01-31' }],
      failOn: 'never',
    };
    assert.equal(validate(policy), true, JSON.stringify(validate.errors));
    assert.equal(validate({ version: 1 }), true);
  });

  it('refuses mistakes', () => {
    const validate = validator();
    for (const policy of [
      {},
      { version: 2 },
      { version: 1, rule: {} },
      { version: 1, rules: { 'no-such-rule': 'off' } },
      { version: 1, rules: { 'secret-in-log': 'hint' } },
      { version: 1, rules: { 'secret-in-log': { level: 'off' } } },
      { version: 1, files: { roles: { unknown: [] } } },
      { version: 1, hosts: { own: ['https://example.com'] } },
      { version: 1, exceptions: [{ rule: 'secret-in-log', path: 'a' }] },
      { version: 1, exceptions: [{ rule: 'secret-in-log', path: 'a', reason: ' ' }] },
      { version: 1, exceptions: [{ rule: 'secret-in-log', reason: 'x' }] },
      { version: 1, exceptions: [{ rule: 'secret-in-log', path: 'a', reason: 'x', expires: 'soon' }] },
      { version: 1, failOn: 'always' },
    ]) {
      assert.equal(validate(policy), false, JSON.stringify(policy));
    }
  });

  it('describes every key, a rule by its own words', () => {
    const undescribed: string[] = [];
    const visit = (node: Described, path: string): void => {
      for (const [key, value] of Object.entries(node.properties ?? {})) {
        if (value.description === undefined) undescribed.push(`${path}/${key}`);
        visit(value, `${path}/${key}`);
      }
      for (const form of node.anyOf ?? []) visit(form, path);
      if (node.items) visit(node.items, `${path}/items`);
    };
    visit(schema, '');
    assert.deepEqual(undescribed, []);
    assert.equal(
      (schema as Described).properties?.rules?.properties?.['secret-in-log']?.description,
      'About secret-in-log',
    );
  });
});
