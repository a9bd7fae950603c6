import assert from 'node:assert/strict';
import { bundledData } from '../../../src/engine/data';
import { plainName } from '../../../src/engine/secrets/key-names';

/** Names by what they say of their key; with the format, where they tell whose it is. */
const said: Readonly<Record<string, readonly string[]>> = {
  S: [
    ...[
      'STRIPE_SECRET_KEY stripe-secret-key',
      'CLIENT_SECRET',
      'OPENAI_API_KEY openai-api-key',
      'openAiKey openai-api-key',
    ],
    ...[
      'SENDGRID_API_KEY sendgrid-api-key',
      'AWS_SECRET_ACCESS_KEY aws-access-key-id',
      'APP_PRIVATE_KEY',
      'SMTP_PASSWORD',
    ],
    ...['SMTP_PASS', 'EXPO_PUBLIC_SUPABASE_SERVICE_ROLE_KEY supabase-secret-key', 'GEMINI_API_KEY gemini-api-key'],
    ...['HF_TOKEN hugging-face-token', 'TWILIO_AUTH_TOKEN twilio-auth-token', 'ALGOLIA_ADMIN_KEY algolia-api-key'],
    ...[
      'CLAUDE_KEY anthropic-api-key',
      'FACEBOOK_APP_SECRET facebook-app-secret',
      'SENTRY_AUTH_TOKEN sentry-organization-token',
    ],
    ...['MAPBOX_DOWNLOADS_TOKEN mapbox-secret-token', 'OPENAI_API_KEY_DEV openai-api-key', 'JWT_SECRET'],
  ],
  R: ['MAPS_API_KEY', 'GOOGLE_API_KEY', 'TMDB_API_KEY', 'OPENWEATHER_API_KEY', 'UNSPLASH_ACCESS_KEY'],
  P: [
    ...[
      'FIREBASE_API_KEY',
      'STRIPE_PUBLISHABLE_KEY',
      'MAPBOX_ACCESS_TOKEN',
      'SUPABASE_ANON_KEY',
      'APPCENTER_APP_SECRET',
    ],
    ...['FACEBOOK_CLIENT_TOKEN', 'REVENUECAT_API_KEY', 'AMPLITUDE_API_KEY', 'PUSHER_KEY', 'BASE64_PUBLIC_KEY'],
  ],
  C: ['API_KEY', 'EXPO_PUBLIC_API_KEY', 'BACKEND_API_KEY', 'AUTH_TOKEN', 'TWILIO_API_KEY', 'X_API_KEY'],
  none: [
    ...['SENTRY_DSN', 'GOOGLE_CLIENT_ID', 'OPENAI_MODEL', 'OPENAI_BASE_URL', 'API_URL', 'FORGOT_PASSWORD', 'TOKEN'],
    ...['DATABASE_URL', 'PASSWORD_LENGTH', 'SECRET_NAME', 'ONESIGNAL_APP_ID', 'nextToken', 'KEYBOARD'],
  ],
};

describe('the names of keys', () => {
  const { keyNames } = bundledData();

  for (const [wanted, names] of Object.entries(said)) {
    for (const each of names) {
      it(`${each}: ${wanted}`, () => {
        const [name = '', format] = each.split(' ');
        const key = keyNames.of(name);
        assert.equal(key?.class ?? 'none', wanted);
        if (wanted === 'S') assert.equal(key?.format?.id, format);
      });
    }
  }

  it('are one however they are written, with or without a public prefix', () => {
    assert.equal(plainName('EXPO_PUBLIC_OPENAI_API_KEY'), plainName('openaiApiKey'));
    assert.notEqual(plainName('OPENAI_API_KEY'), plainName('OPENAI_KEY'));
  });

  it('name formats that there are', () => {
    const { formats } = bundledData();
    for (const name of ['GOOGLE_CLIENT_SECRET', 'SLACK_WEBHOOK_URL', 'MONGODB_URI', 'FCM_SERVER_KEY'])
      assert.ok(formats.all.includes(keyNames.of(name)?.format ?? assert.fail(name)), name);
  });
});
