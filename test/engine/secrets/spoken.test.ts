import assert from 'node:assert/strict';
import { splitWords } from '../../../src/engine/secrets/names';
import { saysAll, spellingsOfKeyword, wordsBefore } from '../../../src/engine/secrets/spoken';

function says(name: string, ...words: string[]): boolean {
  return saysAll(new Set(splitWords(name)), { words, class: 'P' });
}

describe('words that names say', () => {
  it('are one however a name joins or splits them', () => {
    for (const name of ['launchDarklyToken', 'LAUNCH_DARKLY_TOKEN', 'launchdarklyToken', 'launchdarklytoken'])
      assert.ok(says(name, 'launchdarkly', 'token'), name);
    assert.ok(says('theMovieDbApiKey', 'moviedb'));
    assert.ok(says('themoviedbApiKey', 'moviedb'));
    assert.ok(says('amplitudeApiKeys', 'amplitude', 'key'));
  });

  it('are not found inside other words, nor where only some are said', () => {
    assert.ok(!says('paypalsClientele', 'paypal', 'client'));
    assert.ok(!says('monkeyAmplitude', 'amplitude', 'key'));
    assert.ok(!says('launchKey', 'launchdarkly'));
    assert.ok(!says('darklyLaunch', 'launchdarkly'));
  });
});

describe('the name before a value in the same text', () => {
  it('is that of a parameter, a header or a key, with the host of an address', () => {
    const words = (text: string) => wordsBefore(text, text.indexOf('VALUE'));
    assert.deepEqual(words('X-Acme-Key: VALUE'), ['x', 'acme', 'key']);
    assert.deepEqual(words('{"acmeKey": "VALUE"}'), ['acme', 'key']);
    assert.deepEqual(words('https://api.acme.com/v1?lang=en&app_id=VALUE'), ['app', 'id', 'api', 'acme', 'com']);
    assert.deepEqual(words('Authorization: Bearer VALUE'), ['authorization']);
    assert.deepEqual(words('--define=ACME_KEY=VALUE'), ['acme', 'key']);
    assert.deepEqual(words('see acme VALUE'), []);
  });
});

describe('spellings of a keyword', () => {
  it('are those of its words, while a prefix has only one', () => {
    assert.deepEqual(spellingsOfKeyword('open_weather'), [
      'open_weather',
      'openweather',
      'open-weather',
      'open weather',
    ]);
    assert.deepEqual(spellingsOfKeyword('sk_live_'), ['sk_live_']);
  });
});
