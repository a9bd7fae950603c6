import assert from 'node:assert/strict';
import { World } from './world';

describe('keyward policy print', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.create();
  });

  afterEach(async () => {
    await world.remove();
  });

  const written = `version: 1
rules:
  hardcoded-secret: warning
  insecure-storage:
    severity: error
  # what the rule itself says
  # is not written
files:
  exclude: [legacy/]
hosts: { backend: api.example.com }
exceptions:
  - rule: secret-in-log
    path: a.kt
    reason: "a: sample"
`;

  it('prints every value', async () => {
    await world.lay({ 'keyward.yml': written });
    const { exitCode, stdout, stderr } = await world.run(['policy', 'print']);
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.equal(
      stdout,
      `version: 1
rules:
  hardcoded-secret: warning
  insecure-storage: error
  secret-in-log: information
enforced: []
overrides: []
files:
  include: []
  exclude:
    - legacy/
  roles: {}
hosts:
  own: []
  pinned: []
  local: []
  backend: api.example.com
privileged: []
models:
  sources: []
  sinks: []
  wrappers: []
  sanitizers: []
formats: []
keys: []
evidence: {}
lessons: []
exceptions:
  - rule: secret-in-log
    path: a.kt
    reason: "a: sample"
failOn: warning
`,
    );
  });

  it('prints what it reads back as the same', async () => {
    await world.lay({ 'keyward.yml': written });
    const first = await world.run(['policy', 'print', '--explain']);
    await world.lay({ 'keyward.yml': first.stdout });
    const second = await world.run(['policy', 'print']);
    assert.equal(second.exitCode, 0);
    assert.equal(second.stdout, (await world.run(['policy', 'print', '--policy', 'keyward.yml'])).stdout);
    await world.lay({ 'keyward.yml': written });
    assert.equal(second.stdout, (await world.run(['policy', 'print'])).stdout);
  });

  it('explains where each value came from', async () => {
    await world.lay({ 'keyward.yml': written });
    const { stdout } = await world.run(['policy', 'print', '--explain']);
    assert.equal(
      stdout,
      `version: 1 # keyward.yml:1
rules:
  hardcoded-secret: warning # keyward.yml:3
  insecure-storage: error # keyward.yml:5
  secret-in-log: information # built in
enforced: [] # built in
overrides: [] # built in
files:
  include: [] # built in
  exclude:
    - legacy/ # keyward.yml:9
  roles: {} # built in
hosts:
  own: [] # built in
  pinned: [] # built in
  local: [] # built in
  backend: api.example.com # keyward.yml:10
privileged: [] # built in
models:
  sources: [] # built in
  sinks: [] # built in
  wrappers: [] # built in
  sanitizers: [] # built in
formats: [] # built in
keys: [] # built in
evidence: {} # built in
lessons: [] # built in
exceptions:
  - rule: secret-in-log # keyward.yml:12
    path: a.kt # keyward.yml:13
    reason: "a: sample" # keyward.yml:14
failOn: warning # built in
`,
    );
  });

  it('prints what holds beside a mistake, and tells the mistake', async () => {
    await world.lay({ 'keyward.yml': 'version: 1\nfailOn: error\nrulez: {}\n' });
    const { exitCode, stdout, stderr } = await world.run(['policy', 'print']);
    assert.equal(exitCode, 2);
    assert.match(stdout, /failOn: error\n$/);
    assert.equal(
      stderr,
      'keyward.yml:3:1  error  There is no key "rulez" here. Did you mean "rules"?  policy-unknown-key\n',
    );
  });

  it('prints the built-in defaults', async () => {
    await world.lay({ 'keyward.yml': 'version: 1\nfailOn: error\n' });
    const { stdout } = await world.run(['policy', 'print', '--no-policy', '--explain']);
    assert.match(stdout, /failOn: warning # built in\n$/);
    assert.match(stdout, /^version: 1 # built in\n/);
  });
});
