import { randomBytes } from 'node:crypto';
import { createGateway } from './server.mjs';
import { Services } from './services.mjs';
import { Tokens } from './tokens.mjs';
import { Users } from './users.mjs';

// Keys come from the environment, where a vault puts them; none has a default.
const { OPENAI_API_KEY = '', STRIPE_SECRET_KEY = '', TOKEN_SIGNING_KEY, DEMO_PASSWORD, PORT = '8080' } = process.env;

const users = new Users();
const password = DEMO_PASSWORD ?? randomBytes(9).toString('base64url');
users.add('demo@harbor.example', password);
if (DEMO_PASSWORD === undefined) process.stdout.write(`demo@harbor.example signs in with ${password}\n`);

const gateway = createGateway({
  users,
  // Without a key of its own a development server makes one: its tokens end with it.
  tokens: new Tokens({ key: TOKEN_SIGNING_KEY ?? randomBytes(32) }),
  services: new Services({ openAiKey: OPENAI_API_KEY, stripeKey: STRIPE_SECRET_KEY }),
  log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
});
gateway.listen(Number(PORT), '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${PORT}\n`));
