import { policyJsonSchema } from '../../src/engine/policy/schema';
import { rules } from '../../src/engine/rules/registry';
import type { Generator } from './generator';

/** The JSON Schema of `keyward.yml`: editors complete and check a policy by it. */
export const schemaGenerator: Generator = {
  name: 'policy schema',
  committed: true,
  generate() {
    const titles = new Map(rules.map(({ metadata }) => [metadata.id, metadata.title]));
    const schema = policyJsonSchema([...titles.keys()], (id) => titles.get(id) ?? id);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    return Promise.resolve([{ path: 'policies/schema/keyward.schema.json', text }]);
  },
};
