import { policyJsonSchema } from '../../src/engine/policy/schema';
import type { Generator } from './generator';
import { ruleMetadata } from './registry';

/** The JSON Schema of `keyward.yml`: editors complete and check a policy by it. */
export const schemaGenerator: Generator = {
  name: 'policy schema',
  committed: true,
  async generate() {
    const titles = new Map((await ruleMetadata()).map(({ id, title }) => [id, title]));
    const schema = policyJsonSchema([...titles.keys()], (id) => titles.get(id) ?? id);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    return [{ path: 'policies/schema/keyward.schema.json', text }];
  },
};
