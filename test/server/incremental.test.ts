import assert from 'node:assert/strict';
import { Client } from './client';

const prefKeys = (value: string): string => `package com.example

object PrefKeys {
    const val TOKEN_KEY = "${value}"
    const val THEME = "theme"
}
`;

const store = `package com.example

import android.content.Context

class Store(context: Context) {
    private val preferences = context.getSharedPreferences("main", Context.MODE_PRIVATE)

    fun save(value: String) {
        preferences.edit().putString(PrefKeys.TOKEN_KEY, value).apply()
    }
}
`;

/** Files of all kinds that have nothing to do with the constant, some of them with findings of their own. */
function others(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index++) {
    files[`app/src/main/java/com/example/part${index % 20}/Part${index}.kt`] = `package com.example.part${index % 20}

import android.content.Context

class Part${index}(private val context: Context) {
    private val preferences = context.getSharedPreferences("part", Context.MODE_PRIVATE)

    fun save${index}(${index % 10 === 0 ? 'accessToken' : 'colour'}: String) {
        preferences.edit().putString("key_${index}", ${index % 10 === 0 ? 'accessToken' : 'colour'}).apply()
    }
}
`;
  }
  return files;
}

describe('a project of more than 500 files', () => {
  const a = 'app/src/main/java/com/example/PrefKeys.kt';
  const b = 'app/src/main/java/com/example/Store.kt';
  const c = 'app/src/main/java/com/example/Other.kt';
  let client: Client;

  before(async function () {
    this.timeout(120_000);
    client = await Client.start({ built: true, files: { ...others(510), [a]: prefKeys('theme'), [b]: store } });
    await client.ready();
  });
  after(() => client.stop());

  it('was read as a whole', async () => {
    const counter = await client.counter(a);
    assert.equal(counter.files, 512);
    assert.equal(client.statuses.at(-1)?.findings.error, 51);
  });

  it('shows that a constant in one file changes another open file, and checks no more than those two', async () => {
    await client.open(b, store);
    assert.deepEqual(await client.rules(b), []);
    await client.open(a, prefKeys('theme'));
    assert.deepEqual(await client.rules(a), []);
    const refreshes = client.refreshes;

    await client.replace(a, '"theme"\n    const val THEME', '"access_token"\n    const val THEME');
    assert.deepEqual(await client.rules(a), []);
    await client.until('the client to be asked to pull again', () => client.refreshes > refreshes);
    assert.deepEqual(await client.rules(b), ['insecure-storage']);
    const { lastEvaluated } = await client.counter(a);
    assert.deepEqual(new Set(lastEvaluated), new Set([a, b]));
    assert.ok(lastEvaluated.length <= 4, lastEvaluated.join());

    await client.replace(a, '"access_token"', '"colour"');
    await client.until('the finding to go', async () => (await client.rules(b)).length === 0);
    assert.deepEqual(new Set((await client.counter(a)).lastEvaluated), new Set([a, b]));
  });

  it('checks one file again when a change concerns no other', async () => {
    await client.replace(a, '"theme"', '"night"');
    assert.deepEqual(await client.rules(a), []);
    assert.deepEqual((await client.counter(a)).lastEvaluated, [a]);
  });

  it('follows a constant that moves to a new file on disk, and that goes with it', async () => {
    await client.replace(a, '    const val TOKEN_KEY = "colour"\n', '');
    await client.until('the name alone to tell', async () => (await client.rules(b)).length === 1);
    await client.writeFile(c, prefKeys('colour').replace('    const val THEME = "theme"\n', ''), 1);
    await client.until('the value to count', async () => (await client.rules(b)).length === 0);
    await client.removeFile(c);
    await client.until('the name alone again', async () => (await client.rules(b)).length === 1);
  });

  it('goes back to what lies on disk when a document is closed unsaved', async () => {
    await client.close(a);
    await client.until('the file on disk to count', async () => (await client.rules(b)).length === 0);
  });
});
