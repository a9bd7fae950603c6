import assert from 'node:assert/strict';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { awsAccount } from '../../../src/engine/secrets/evidence/aws-account';
import { base62, crc32, githubChecksum } from '../../../src/engine/secrets/evidence/github-crc32';
import { jwtClaims } from '../../../src/engine/secrets/evidence/jwt';
import { mapboxOwner } from '../../../src/engine/secrets/evidence/owners';
import { sentryOrganization } from '../../../src/engine/secrets/evidence/sentry-token';
import type { Proof } from '../../../src/engine/secrets/evidence/proof';

const now = new Date('2026-11-20T12:00:00Z');
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (payload: unknown, header: unknown = { alg: 'HS256' }) =>
  `${encoded(header)}.${encoded(payload)}.${'s'.repeat(43)}`;
const said = ({ evidence }: Proof, label: string) => evidence.find((entry) => entry.label === label)?.value;

describe('the checksum of GitHub’s tokens', () => {
  it('is the CRC-32 that zlib computes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ0189')), maxLength: 60 }), (text) =>
        assert.equal(crc32(text), zlibCrc32(text)),
      ),
    );
  });

  it('is written in base 62, six digits long', () => {
    assert.equal(base62(0, 6), '000000');
    assert.equal(base62(61, 6), '00000z');
    assert.equal(base62(62 * 62, 6), '000100');
  });

  it('holds for a token made by the rule, and not for one with a letter changed', () => {
    const body = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0';
    const token = `ghp_${body}${base62(zlibCrc32(body), 6)}`;
    assert.equal(said(githubChecksum(token), 'Checksum'), 'holds');
    assert.notEqual(said(githubChecksum(token.replace('aB3', 'aB4')), 'Checksum'), 'holds');
  });
});

describe('the account in an AWS access key id', () => {
  it('is decoded: a key id and its account as published', () => {
    // Both from https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489 (2023).
    assert.equal(said(awsAccount('ASIAQNZGKIQY56JQ7WML'), 'AWS account'), '029608264753');
    assert.equal(said(awsAccount('ASIAY34FZKBOKMUTVV7A'), 'AWS account'), '609629065308');
  });

  it('tells temporary keys from others', () => {
    assert.match(said(awsAccount('ASIAQNZGKIQY56JQ7WML'), 'Kind') ?? '', /temporary/);
    assert.match(said(awsAccount('AKIAQNZGKIQY56JQ7WML'), 'Kind') ?? '', /long-term/);
  });

  it('is not told for ids of the old form', () => {
    assert.equal(said(awsAccount('AKIAI44QH8DHBEXAMPLE'), 'AWS account'), undefined);
  });
});

describe('the claims of a JSON Web Token', () => {
  it('are issuer, role and expiry', () => {
    const proof = jwtClaims(jwt({ iss: 'supabase', role: 'anon', exp: 2082585600 }), now);
    assert.equal(said(proof, 'Issuer'), 'supabase');
    assert.equal(said(proof, 'Role'), 'anon');
    assert.equal(said(proof, 'Algorithm'), 'HS256');
    assert.equal(said(proof, 'Expiry'), 'on 2035-12-30');
    assert.equal(proof.class, 'P');
  });

  it('name a Supabase project, and nobody else’s `ref`', () => {
    assert.equal(
      said(jwtClaims(jwt({ iss: 'supabase', ref: 'harborabc', exp: 1 }), now), 'Supabase project'),
      'harborabc',
    );
    assert.equal(said(jwtClaims(jwt({ iss: 'other', ref: 'harborabc', exp: 1 }), now), 'Supabase project'), undefined);
  });

  it('make a service role a secret', () => {
    assert.equal(jwtClaims(jwt({ role: 'service_role' }), now).class, 'S');
  });

  it('say that a token has expired, or never does', () => {
    assert.equal(said(jwtClaims(jwt({ exp: 1767225600 }), now), 'Expiry'), 'expired on 2026-01-01');
    assert.equal(said(jwtClaims(jwt({ sub: '1' }), now), 'Expiry'), 'never');
    assert.equal(said(jwtClaims(jwt({ exp: 'soon' }), now), 'Expiry'), 'never');
  });

  it('are refuted where it is no token', () => {
    assert.equal(jwtClaims(`eyJub3Q.eyJhIGpzb24.${'s'.repeat(43)}`, now).refuted, true);
    assert.equal(jwtClaims(jwt({ sub: '1' }, { typ: 'JWT' }), now).refuted, true);
  });

  it('never show subject, signature or anything that is no plain word', () => {
    const proof = jwtClaims(jwt({ iss: '<script>alert(1)</script>', sub: 'someone@acme.com', role: 'a b c' }), now);
    assert.deepEqual(
      proof.evidence.map(({ label }) => label),
      ['Algorithm', 'Expiry'],
    );
  });
});

describe('the owners of tokens', () => {
  it('are read from Mapbox tokens', () => {
    assert.equal(
      said(mapboxOwner(`pk.${encoded({ u: 'harbor', a: 'x' })}.${'s'.repeat(22)}`), 'Mapbox account'),
      'harbor',
    );
    assert.deepEqual(mapboxOwner('pk.eyJub3Q.x').evidence, []);
  });

  it('are read from Sentry tokens', () => {
    const token = `sntrys_${Buffer.from(JSON.stringify({ iat: 1, url: 'https://sentry.io', org: 'harbor' })).toString('base64')}_${'s'.repeat(43)}`;
    assert.equal(said(sentryOrganization(token), 'Sentry organization'), 'harbor');
    assert.deepEqual(sentryOrganization('sntrys_nothing_x').evidence, []);
  });
});
