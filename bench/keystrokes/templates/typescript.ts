import { lower, type Template } from './template';

/** A model, a client and a store in TypeScript, as an app has it. */
export const typescript: Template = {
  head: "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport type { SessionStore } from './session';\n",
  unit: (name, own) => `
/** What the app knows of a ${lower(name)}. */
export interface ${name} {
  readonly id: string;
${own.map((field) => `  readonly ${field}: string;`).join('\n')}
}

export class ${name}Client {
  constructor(
    private readonly session: SessionStore,
    private readonly base = 'https://api.harbor.example',
  ) {}

  async load(id: string): Promise<${name}> {
    const response = await fetch(\`\${this.base}/${lower(name)}s/\${id}\`, {
      headers: { Authorization: \`Bearer \${await this.session.accessToken()}\` },
    });
    if (!response.ok) {
      throw new Error(\`${lower(name)} \${id}: \${response.status}\`);
    }
    const json = (await response.json()) as Record<string, string>;
    return { id: json.id ?? id, ${own.map((field) => `${field}: json.${field} ?? ''`).join(', ')} };
  }
}

export const ${lower(name)}Store = {
  async remember(item: ${name}): Promise<void> {
    // Only what the list shows without a network.
    await AsyncStorage.setItem(\`${lower(name)}:\${item.id}\`, JSON.stringify({ ${own[0] ?? 'id'}: item.${own[0] ?? 'id'}, seen: Date.now() }));
    console.log('remembered', item.id);
  },

  async recent(limit = 20): Promise<string[]> {
    const keys = await AsyncStorage.getAllKeys();
    return keys
      .filter((key) => key.startsWith('${lower(name)}:'))
      .sort((left, right) => left.localeCompare(right))
      .slice(0, limit)
      .map((key) => key.slice(${lower(name).length + 1}));
  },
};
`,
};
