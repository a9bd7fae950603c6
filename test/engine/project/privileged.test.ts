import assert from 'node:assert/strict';
import { bundledData } from '../../../src/engine/data';
import { privilegedLists } from '../../../src/engine/data.generated';
import type { PrivilegedLists } from '../../../src/engine/project/privileged';
import { isServerPath } from '../../../src/engine/project/servers';

const { privileged, keyNames } = bundledData();
const { apis, sdks } = privilegedLists as PrivilegedLists;
const never = () => false;

describe('privileged services', () => {
  it('are each named once, and each library belongs to one', () => {
    const providers = apis.map(({ provider }) => provider);
    assert.equal(new Set(providers).size, providers.length);
    const hosts = apis.flatMap(({ hosts: each }) => each);
    assert.equal(new Set(hosts).size, hosts.length);
    for (const { provider } of sdks) assert.ok(privileged.ofProvider(provider), provider);
  });

  it('are known by host and path', () => {
    assert.equal(privileged.at('api.openai.com', '/v1/responses', never)?.provider, 'OpenAI');
    assert.equal(privileged.at('harbor.openai.azure.com', '/', never)?.provider, 'OpenAI');
    assert.equal(privileged.at('a.b.openai.azure.com', '/', never), undefined);
    assert.equal(privileged.at('fcm.googleapis.com', '/fcm/send', never)?.provider, 'Firebase Cloud Messaging');
    assert.equal(privileged.at('fcm.googleapis.com', '/fcm/connect', never), undefined);
    assert.equal(privileged.at('identitytoolkit.googleapis.com', '/v1/accounts:signUp', never), undefined);
  });

  it('leave out what a publishable key opens', () => {
    assert.equal(privileged.at('api.stripe.com', '/v1/tokens', never), undefined);
    assert.equal(privileged.at('api.stripe.com', '/v1/charges', never)?.provider, 'Stripe');
    const braintree = (path: string) => privileged.at('api.braintreegateway.com', path, never)?.provider;
    assert.equal(braintree('/merchants/harbor/client_api/v1/configuration'), undefined);
    assert.equal(braintree('/merchants/harbor/transactions'), 'Braintree');
  });

  it('may begin where their calls do, if the file goes on from there', () => {
    const goesOn = (path: string) => path.endsWith('/notifications');
    assert.equal(privileged.at('onesignal.com', '/api/v1', never), undefined);
    assert.equal(privileged.at('onesignal.com', '/api/v1', goesOn)?.provider, 'OneSignal');
  });

  it('are joined by those of a policy, which go first', () => {
    const own = { provider: 'own', hosts: ['api.openai.com'], paths: ['/admin/'], key: 'key', does: 'read all users' };
    assert.equal(privileged.at('api.openai.com', '/admin/users', never, [own])?.provider, 'own');
    assert.equal(privileged.at('api.openai.com', '/v1/responses', never, [own])?.provider, 'OpenAI');
  });
});

describe('code that runs on no phone', () => {
  it('is known by its folder, outside of the app’s sources', () => {
    for (const path of [
      'functions/index.js',
      'server/src/main/kotlin/Chat.kt',
      'supabase/functions/chat/index.ts',
      'app/chat+api.ts',
    ])
      assert.ok(isServerPath(path, keyNames), path);
    for (const path of ['src/functions/chat.ts', 'lib/server/client.dart', 'app/src/main/java/server/Client.kt'])
      assert.ok(!isServerPath(path, keyNames), path);
  });

  it('is known by what it imports', () => {
    for (const module of [
      'express',
      'node:fs',
      'fs/promises',
      'next/server',
      'package:shelf/shelf.dart',
      'io.ktor.server.routing',
    ])
      assert.ok(keyNames.isServerModule(module), module);
    for (const module of ['expo', 'fsevents', 'io.ktor.client', 'package:http/http.dart', 'react-native'])
      assert.ok(!keyNames.isServerModule(module), module);
  });
});
