import assert from 'node:assert/strict';
import { context } from '../report/fixture';
import { World } from './world';

describe('keyward rules', () => {
  let world: World;

  before(async () => {
    world = await World.create();
  });

  after(async () => {
    await world.remove();
  });

  it('lists the rules', async () => {
    const { exitCode, stdout } = await world.run(['rules']);
    assert.equal(exitCode, 0);
    assert.equal(
      stdout,
      `rule              item  severity     weakness         what it finds
hardcoded-secret  1     error        CWE-798          Title of hardcoded-secret
insecure-storage  4     warning      CWE-312 CWE-313  Title of insecure-storage
secret-in-log     9     information                   Title of secret-in-log
`,
    );
  });

  it('lists all that is known of them as JSON', async () => {
    const { stdout } = await world.run(['rules', '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout), context.rules);
  });
});
