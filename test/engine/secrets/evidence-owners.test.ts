import assert from 'node:assert/strict';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { azureService, azureStorage } from '../../../src/engine/secrets/evidence/azure';
import { discordBot } from '../../../src/engine/secrets/evidence/discord';
import { gitlabRouting } from '../../../src/engine/secrets/evidence/gitlab';
import {
  ablyKey,
  clerkHost,
  databaseHost,
  googleProject,
  serviceAccount,
  slackWorkspace,
} from '../../../src/engine/secrets/evidence/owners';
import { sentryOrganization, sentryProject } from '../../../src/engine/secrets/evidence/sentry-token';
import type { Proof } from '../../../src/engine/secrets/evidence/proof';

const said = ({ evidence }: Proof, label: string) => evidence.find((entry) => entry.label === label)?.value;

describe('the routing of a GitLab token', () => {
  // Both from the tests of https://github.com/google/osv-scalibr (veles/secrets/gitlabpat), cut in two.
  const published = [
    ['glpat-', 'bzox79Of-KE9FD2LjoXXF4CvyxA', '.0r03gxo7s'].join(''),
    ['glpat-', 'bzox79Of-KE9FD2LjoXXF4CvyxA', '.01.0r0l8l6ir'].join(''),
  ];

  it('has a checksum that holds for published tokens, in both forms', () => {
    for (const token of published) assert.equal(said(gitlabRouting(token), 'Checksum'), 'holds');
  });

  it('has one that does not hold when a letter is changed', () => {
    for (const token of published) {
      assert.match(said(gitlabRouting(token.replace('bzox', 'bzoy')), 'Checksum') ?? '', /does not hold/);
    }
  });

  it('names organization and user, whose numbers are in base 36', () => {
    const routing = 'o:1\nu:2s';
    const payload = Buffer.concat([Buffer.alloc(16, 0xa7), Buffer.from(routing), Buffer.from([routing.length])]);
    const start = `glpat-${payload.toString('base64url')}.0y`;
    const proof = gitlabRouting(start + zlibCrc32(start).toString(36).padStart(7, '0'));
    assert.deepEqual(proof.evidence, [
      { label: 'Checksum', value: 'holds' },
      { label: 'GitLab organization', value: '1' },
      { label: 'GitLab user', value: '100' },
    ]);
  });

  it('says nothing of plain tokens', () => {
    assert.deepEqual(gitlabRouting(`glpat-aB3dE6gH9jK2mN5pQ8rS`).evidence, []);
  });
});

describe('the bot of a Discord token', () => {
  it('is the documented snowflake, made when Discord says', () => {
    // The id and its time are those of https://discord.com/developers/docs/reference#snowflakes.
    const token = `${Buffer.from('175928847299117063').toString('base64')}.XXXXXX.${'s'.repeat(27)}`;
    const proof = discordBot({ value: token, now: new Date('2026-11-20') });
    assert.equal(said(proof, 'Bot id'), '175928847299117063');
    assert.equal(said(proof, 'Bot made on'), '2016-04-30');
  });

  it('is not told where the first part is no number', () => {
    assert.deepEqual(
      discordBot({ value: `${Buffer.from('not a number at all').toString('base64')}.x.y`, now: new Date() }).evidence,
      [],
    );
  });
});

describe('the owners that keys name', () => {
  it('is a host in Clerk’s publishable keys', () => {
    // The key is the one that https://docs.rs/dioxus-clerk (publishable_key.rs) documents, cut in two.
    assert.equal(
      said(clerkHost(['pk_test_', 'Zm9vLmNsZXJrLmFjY291bnRzLmRldiQ'].join('')), 'Clerk host'),
      'foo.clerk.accounts.dev',
    );
    assert.deepEqual(clerkHost(`pk_live_${Buffer.from('no end mark').toString('base64')}`).evidence, []);
  });

  it('is a project number in Google’s client ids', () => {
    const id = ['407408718192', 'a'.repeat(32)].join('-') + '.apps.googleusercontent.com';
    assert.equal(said(googleProject(id), 'Google project number'), '407408718192');
  });

  it('is a workspace in Slack’s webhooks, an app in its app-level tokens', () => {
    // The shape is that of https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.
    const webhook = ['hooks.slack.com/services', 'T0ABCDEF1', 'B00000000', 'x'.repeat(24)].join('/');
    assert.deepEqual(slackWorkspace(webhook).evidence, [{ label: 'Slack workspace', value: 'T0ABCDEF1' }]);
    const token = ['xapp', '1', 'A0ABCDEF123', '1234567890123', '0'.repeat(64)].join('-');
    assert.deepEqual(slackWorkspace(token).evidence, [{ label: 'Slack app', value: 'A0ABCDEF123' }]);
  });

  it('is an app in Ably’s keys', () => {
    // The documented key of https://ably.com/docs/auth, without its secret part.
    const proof = ablyKey(`I2E_JQ.OqUdfg:${'s'.repeat(43)}`);
    assert.equal(said(proof, 'Ably app'), 'I2E_JQ');
    assert.equal(said(proof, 'Ably key id'), 'OqUdfg');
  });

  it('is a host in database addresses, whatever the password holds', () => {
    const proof = databaseHost(['postgres://harbor', 'p%40ss@DB.harbor-prod.net'].join(':'));
    assert.deepEqual(proof.evidence, [{ label: 'Host', value: 'db.harbor-prod.net' }]);
  });

  it('is an organization and region in Sentry’s tokens, a project in its addresses', () => {
    const payload = { org: 'harbor', region_url: 'https://us.sentry.io' };
    const token = `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${'s'.repeat(43)}`;
    assert.equal(said(sentryOrganization(token), 'Sentry region'), 'https://us.sentry.io');
    // The shape is that of https://docs.sentry.io/concepts/key-terms/dsn-explainer/.
    const dsn = sentryProject(`https://${'0'.repeat(32)}@o4504.ingest.us.sentry.io/17`);
    assert.equal(said(dsn, 'Sentry organization'), '4504');
    assert.equal(said(dsn, 'Sentry project'), '17');
    assert.deepEqual(sentryProject(`https://${'0'.repeat(32)}@sentry.io/17`).evidence, [
      { label: 'Sentry project', value: '17' },
    ]);
  });

  it('is a project and an account beside a Google service account’s key, in JSON and inside a literal', () => {
    const file = JSON.stringify({
      type: 'service_account',
      project_id: 'harbor-prod',
      client_email: 'ci@harbor-prod.iam.gserviceaccount.com',
    });
    for (const document of [file, `let key = ${JSON.stringify(file)}`]) {
      const proof = serviceAccount(document);
      assert.equal(said(proof, 'Google Cloud project'), 'harbor-prod');
      assert.equal(said(proof, 'Service account'), 'ci@harbor-prod.iam.gserviceaccount.com');
    }
    assert.deepEqual(serviceAccount('{"project_id": "${PROJECT}"}').evidence, []);
  });
});

describe('Azure’s keys', () => {
  it('name their service', () => {
    // The places are those that https://github.com/microsoft/security-utilities publishes: 52 characters, mark, month, service.
    const key = (service: string) => ['a'.repeat(52), 'JQQJ99', 'BC', '0'.repeat(12), 'AAAA', service, 'zzzz'].join('');
    assert.equal(key('ACOG').length, 84);
    assert.equal(said(azureService(key('ACOG')), 'Azure service'), 'Azure AI services');
    assert.equal(said(azureService(key('AZMP')), 'Azure service'), 'Azure Maps');
    assert.deepEqual(azureService(key('QQQQ')).evidence, []);
  });

  it('are 64 bytes for storage, some with a mark', () => {
    const plain = Buffer.alloc(64, 0x5a).toString('base64');
    assert.equal(said(azureStorage(`AccountKey=${plain}`), 'Form'), 'holds');
    const marked = `${plain.slice(0, 76)}+ASt${plain.slice(80)}`;
    assert.match(said(azureStorage(`AccountKey=${marked}`), 'Form') ?? '', /mark of storage/);
    assert.match(said(azureStorage(`AccountKey=${plain.slice(0, 85)}B==`), 'Form') ?? '', /does not hold/);
  });
});
