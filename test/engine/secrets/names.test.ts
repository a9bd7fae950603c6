import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledData } from '../../../src/engine/data';
import { splitWords } from '../../../src/engine/secrets/names';

const { names } = bundledData();

describe('splitWords', () => {
  const expected: Record<string, string> = {
    userAPIKey: 'user api key',
    USER_API_KEY: 'user api key',
    'user.api-key': 'user api key',
    apiKey2: 'api key2',
    oauth2Token: 'oauth2 token',
    HTTPSProxy: 'https proxy',
    '@shop:access_token': 'shop access token',
    kSecValueData: 'k sec value data',
    passwörtchenÄnderung: 'passwörtchen änderung',
    '': '',
    ___: '',
  };

  for (const [name, words] of Object.entries(expected)) {
    it(`splits ${name || 'nothing'}`, () => assert.equal(splitWords(name).join(' '), words));
  }

  it('loses no letter and gives lower case only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (name) => {
        assert.equal(splitWords(name).join(''), name.replace(/[^A-Za-z0-9]/g, '').toLowerCase());
      }),
    );
  });
});

describe('names of secrets', () => {
  const secret = [
    ...['password', 'userPassword', 'passwd', 'pwd', 'passcode', 'passphrase', 'pinCode', 'PIN_CODE'],
    ...[
      'token',
      'accessToken',
      'access_token',
      'refreshToken',
      'sessionToken',
      'authToken',
      'idToken',
      'bearerToken',
      'resetToken',
    ],
    ...[
      'apiKey',
      'API_KEY',
      'api-key',
      'apikey',
      'secretKey',
      'clientSecret',
      'client_secret',
      'appSecret',
      'privateKey',
      'signingKey',
      'encryptionKey',
    ],
    ...[
      'jwt',
      'otp',
      'oneTimeCode',
      'verificationCode',
      'recoveryCode',
      'seedPhrase',
      'mnemonic',
      'credentials',
      'authorization',
    ],
    ...['newPassword', 'currentPassword', 'stripeSecretKey'],
  ];
  const plain = [
    ...[
      'author',
      'authorName',
      'monkey',
      'keyboard',
      'keyPath',
      'tokenizer',
      'secretary',
      'passenger',
      'compass',
      'passport',
      'bypass',
    ],
    ...[
      'nextToken',
      'nextPageToken',
      'pageToken',
      'cursorToken',
      'continuationToken',
      'syncToken',
      'cancellationToken',
    ],
    ...[
      'tokenType',
      'tokenEndpoint',
      'tokenUrl',
      'tokenCount',
      'tokenExpiry',
      'tokenExpiresAt',
      'tokenProvider',
      'tokenManager',
      'tokenService',
    ],
    ...[
      'secretName',
      'secretArn',
      'secretId',
      'passwordHash',
      'hashedPassword',
      'encryptedPassword',
      'maskedToken',
      'encryptToken',
      'passwordHint',
    ],
    ...[
      'hasToken',
      'isPasswordVisible',
      'showPassword',
      'passwordField',
      'forgotPassword',
      'passwordLabel',
      'passwordStrength',
      'passwordRules',
    ],
    ...[
      'publicKey',
      'publicToken',
      'primaryKey',
      'foreignKey',
      'cacheKey',
      'preferenceKey',
      'theme',
      'code',
      'zipCode',
      'languageCode',
      'errorCode',
    ],
    ...['passwordChangedAt', 'tokenLength', 'max_tokens', 'colorToken', 'designToken', 'cssToken'],
  ];

  for (const name of secret) it(`takes ${name} for one`, () => assert.equal(names.isSecret(name), true));
  for (const name of plain) it(`takes ${name} for none`, () => assert.equal(names.isSecret(name), false));

  it('decides by words, however they are joined', () => {
    const words = fc.constantFrom('access', 'user', 'app', 'main', 'my');
    const joins: ((before: string, name: string) => string)[] = [
      (before, name) => `${before}_${name}`,
      (before, name) => `${before}-${name}`,
      (before, name) => `${before}.${name}`,
      (before, name) => before + name.slice(0, 1).toUpperCase() + name.slice(1),
      (before, name) => `${before}_${name}`.toUpperCase(),
    ];
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('token', 'password', 'secret'),
        fc.constantFrom(...joins),
        (before, name, join) => {
          assert.equal(names.isSecret(join(before, name)), true);
          // The same letters inside of a longer word say nothing.
          assert.equal(names.isSecret(`${before}${name}ary`.toLowerCase()), false);
        },
      ),
    );
  });

  it('hold one of the gate’s keywords, so that the gate never hides one', () => {
    for (const name of secret) {
      const folded = name.toLowerCase();
      assert.ok(
        names.keywords.some((keyword) => folded.includes(keyword)),
        name,
      );
    }
  });
});

describe('names of calls, keys, contents and types', () => {
  it('says what a getter gives', () => {
    for (const name of ['getAccessToken', 'loadPassword', 'fetchToken', 'generateApiKey', 'readSecret'])
      assert.equal(names.isSecretCall(name), true, name);
    for (const name of ['getTheme', 'getTokenCount', 'loadNextToken', 'validatePassword'])
      assert.equal(names.isSecretCall(name), false, name);
  });

  it('says what is stored under a key', () => {
    for (const name of ['access_token', 'KEY_AUTH_TOKEN', 'tokenKey', 'pref_password', 'user.secret', '@shop/jwt'])
      assert.equal(names.isSecretKey(name), true, name);
    for (const name of [
      'theme',
      'first_run',
      'token_count',
      'token_expires_at',
      'token_type',
      'next_token',
      'token_id',
    ])
      assert.equal(names.isSecretKey(name), false, name);
  });

  it('says what an input holds', () => {
    assert.equal(names.isSecretContent('passwordField', 'text'), true);
    assert.equal(names.isSecretContent('passwordEditText', 'text'), true);
    assert.equal(names.isSecretContent('passwordField', 'isEnabled'), false);
    assert.equal(names.isSecretContent('nameField', 'text'), false);
  });

  it('says which types can hold a secret', () => {
    for (const type of ['String', 'Data', 'ByteArray', 'CharSequence', 'AccessToken', 'kotlin.String'])
      assert.equal(names.canHoldSecret(type), true, type);
    for (const type of ['Int', 'Boolean', 'Date', 'View', 'Function', 'CancellationToken'])
      assert.equal(names.canHoldSecret(type), false, type);
  });
});
