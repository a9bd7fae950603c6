import * as z from 'zod';
import { sinkKinds } from './sink-kinds';
import { modelledLanguages } from './models';

const language = z.enum(modelledLanguages);
const identifier = z.string().min(1);
const words = z.array(z.string().regex(/^[a-z0-9]+$/)).min(1);
const choice = z.union([z.int().min(0), identifier]);

const backup = z.string().regex(/^(?:sharedpref|database|file|root|external)(?:\/.+)?$/);

const type = z.strictObject({
  type: identifier,
  call: identifier.exactOptional(),
  member: identifier.exactOptional(),
  on: identifier.exactOptional(),
  module: identifier.exactOptional(),
  imported: identifier.exactOptional(),
  global: identifier.exactOptional(),
  construct: identifier.exactOptional(),
  withArgument: choice.exactOptional(),
  lambdaOf: identifier.exactOptional(),
  fluent: z.boolean().exactOptional(),
});

const sink = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(sinkKinds),
    label: identifier,
    on: z.array(identifier).exactOptional(),
    onWords: words.exactOptional(),
    calls: z.array(identifier).exactOptional(),
    from: z.array(identifier).min(1).exactOptional(),
    home: identifier.exactOptional(),
    keywords: z.array(identifier).min(1).exactOptional(),
    indexAssignment: z.boolean().exactOptional(),
    annotation: identifier.exactOptional(),
    member: identifier.exactOptional(),
    key: choice.exactOptional(),
    value: choice.exactOptional(),
    pairs: z.boolean().exactOptional(),
    redactedUnless: z.array(identifier).exactOptional(),
    openDirective: identifier.exactOptional(),
    unlessIn: z.array(identifier).min(1).exactOptional(),
    scheme: identifier.exactOptional(),
    withText: z.array(identifier).min(1).exactOptional(),
    fieldsOf: z.array(identifier).min(1).exactOptional(),
    objects: z.boolean().exactOptional(),
    backup: backup.exactOptional(),
    severity: z.enum(['warning', 'information']).exactOptional(),
  })
  .refine(({ calls, annotation, indexAssignment, member }) => calls ?? annotation ?? indexAssignment ?? member, {
    message: 'a sink needs `calls`, `annotation`, `member` or `indexAssignment`',
  });

const config = z
  .strictObject({
    source: identifier,
    member: identifier.exactOptional(),
    module: identifier.exactOptional(),
    calls: z.array(identifier).exactOptional(),
    label: identifier.exactOptional(),
    argument: identifier.exactOptional(),
    on: identifier.exactOptional(),
    through: identifier.exactOptional(),
    prefix: identifier.exactOptional(),
  })
  .refine(({ member, module, calls }) => member ?? module ?? calls, { message: 'needs `member`, `module` or `calls`' });

const names = z.array(identifier).min(1).exactOptional();

const storedType = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: identifier,
  annotations: names,
  supertypes: names,
  module: identifier.exactOptional(),
  fields: names,
  ignored: names,
  columns: names,
  method: identifier.exactOptional(),
  backup: backup.exactOptional(),
  sealedBy: identifier.exactOptional(),
});

const keptState = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: identifier,
  calls: z.array(identifier).min(1),
  module: identifier,
  config: z.int().min(0),
  store: names,
  otherwise: identifier.exactOptional(),
  state: z.int().min(0).exactOptional(),
  kept: identifier.exactOptional(),
  left: identifier.exactOptional(),
  chosen: identifier.exactOptional(),
  key: z.int().min(0).exactOptional(),
  sealedBy: names,
  holds: identifier.exactOptional(),
});

const secureInput = z
  .strictObject({
    call: identifier.exactOptional(),
    member: identifier.exactOptional(),
    when: identifier.exactOptional(),
    made: identifier.exactOptional(),
    holds: identifier.exactOptional(),
    content: identifier.exactOptional(),
    typed: names,
  })
  .refine(({ call, member }) => call ?? member, { message: 'needs `call` or `member`' });

const printed = z.enum(['headers', 'bodies', 'headers and bodies']);

const requestLogger = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  logger: identifier,
  module: identifier,
  calls: names,
  levels: z.record(identifier, printed).exactOptional(),
  path: identifier.exactOptional(),
  options: z.record(identifier, printed).exactOptional(),
  byDefault: names,
  switches: z.boolean().exactOptional(),
  otherwise: printed.exactOptional(),
  asked: identifier.exactOptional(),
  quiet: identifier.exactOptional(),
  hides: identifier.exactOptional(),
  hidesAny: z.boolean().exactOptional(),
  minor: z.boolean().exactOptional(),
});

/** The shape of one file of `policies/models/`. */
export const modelFileSchema = z.strictObject({
  platform: identifier,
  languages: z.array(language).min(1),
  types: z.array(type).exactOptional(),
  sinks: z.array(sink).exactOptional(),
  sanitizers: z
    .array(
      z.strictObject({
        words: z.array(z.string().regex(/^[a-z0-9]+$/)),
        calls: z.array(identifier).exactOptional(),
        on: z.array(identifier).min(1).exactOptional(),
        reason: identifier,
        keeps: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  carriers: z.array(identifier).exactOptional(),
  facts: z.array(identifier).exactOptional(),
  configs: z.array(config).exactOptional(),
  subjectCalls: z.array(identifier).exactOptional(),
  transformCalls: z.array(identifier).exactOptional(),
  mutators: z.array(identifier).exactOptional(),
  readers: z.array(identifier).exactOptional(),
  identifierMakers: z.array(identifier).exactOptional(),
  passingStreams: z
    .array(
      z.union([
        z.strictObject({ type: identifier }),
        z.strictObject({ call: identifier }),
        z.strictObject({ member: identifier }),
      ]),
    )
    .exactOptional(),
  fillers: z.array(identifier).exactOptional(),
  receiverForms: z.array(identifier).exactOptional(),
  argumentForms: z.array(identifier).exactOptional(),
  serializers: z.array(identifier).exactOptional(),
  locators: z.array(identifier).exactOptional(),
  holders: z.array(identifier).exactOptional(),
  askers: z.array(identifier).exactOptional(),
  instances: z.array(identifier).exactOptional(),
  signInEndpoints: z.array(z.string().regex(/^[a-z]+$/)).exactOptional(),
  storedTypes: z.array(storedType).exactOptional(),
  keptStates: z.array(keptState).exactOptional(),
  requestLoggers: z.array(requestLogger).exactOptional(),
  secureInputs: z.array(secureInput).exactOptional(),
  secureReads: z
    .array(
      z.strictObject({
        call: identifier,
        into: z.int().min(0).exactOptional(),
        asked: identifier.exactOptional(),
        of: identifier.exactOptional(),
      }),
    )
    .exactOptional(),
  requestHooks: z.array(z.strictObject({ call: identifier, on: identifier.exactOptional() })).exactOptional(),
  requestParts: z.record(identifier, printed).exactOptional(),
});

/** The shape of `policies/values.yml`. */
export const valueListsSchema = z.strictObject({
  ordinary: words,
  naming: words,
  placeholders: words,
  algorithms: words,
  publishable: words,
  madeUp: words,
  speech: words,
  interface: words,
  namingConstants: words,
  appServices: words,
  protocolConstants: z.array(z.string().min(1)).min(1),
  passwordArguments: z.record(z.string(), z.int().min(0)),
});

/** The shape of `policies/names.yml`. */
export const nameListsSchema = z.strictObject({
  secret: z.array(words).min(1),
  written: z.array(words).min(1),
  storedAs: words,
  notSecretAfter: words,
  notSecretBefore: words,
  notSecretBeforeToken: words,
  otherTokenContexts: words,
  deviceTokenContexts: words,
  otherTokenOwners: words,
  recordWords: words,
  otherTokenParameters: words,
  callWords: words,
  tokenQualifiers: words,
  credentialContexts: words,
  credentialWords: words,
  signingOwners: words,
  signingPasswords: words,
  secretAnyway: z.array(words),
  notSecretBeforeCall: words,
  doers: words,
  getters: words,
  contents: words,
  inputs: words,
  textTypes: z.array(identifier),
});

const phrases = z.array(words).min(1);

/** The shape of `policies/key-names.yml`. */
export const keyNameListsSchema = z.strictObject({
  stages: words,
  keyWords: words,
  publishable: phrases,
  shipAnyway: phrases,
  restricted: phrases,
  secret: z.array(z.strictObject({ words, format: identifier.exactOptional() })).min(1),
  aliases: z.record(z.string().regex(/^[a-z0-9]+$/), identifier),
  generic: words,
  ordinary: words,
  serverFolders: z.array(z.string().regex(/^[a-z-]+$/)).min(1),
  serverModules: z.array(identifier).min(1),
});
