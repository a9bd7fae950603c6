/** The parts of a JSON Schema that say which keys and values there are, and what they mean. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** A step from a schema to what is below it: a key, or an item of a list whichever its number. */
export type SchemaStep = string | number;

/** What a schema says of the value at a path; undefined where it knows of none. */
export function schemaAt(schema: SchemaNode, path: readonly SchemaStep[]): SchemaNode | undefined {
  let current: SchemaNode | undefined = schema;
  for (const step of path) {
    const form: SchemaNode | undefined = typeof step === 'number' ? listForm(current) : objectForm(current);
    current = typeof step === 'number' ? form?.items : form?.properties?.[step];
  }
  return current;
}

/** Of several forms of a value the one that has keys. */
export function objectForm(schema: SchemaNode | undefined): SchemaNode | undefined {
  return schema?.anyOf?.find((form) => form.properties) ?? schema;
}

function listForm(schema: SchemaNode | undefined): SchemaNode | undefined {
  return schema?.anyOf?.find((form) => form.items) ?? schema;
}

/** The words that a value may be. */
export function valuesOf(schema: SchemaNode | undefined): readonly string[] {
  const forms = schema ? [schema, ...(schema.anyOf ?? [])] : [];
  return forms.flatMap((form) => [...(form.enum ?? []), ...(form.const === undefined ? [] : [form.const])].map(String));
}
