import * as z from 'zod';

const text = z.string().min(1);
const path = z.string().regex(/^\//);

/** The shape of `policies/hosts/privileged.yml`. */
export const privilegedSchema = z.strictObject({
  apis: z
    .array(
      z.strictObject({
        provider: text,
        hosts: z.array(z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)).min(1),
        paths: z.array(path).min(1).exactOptional(),
        public: z.array(path).min(1).exactOptional(),
        ownKeys: z.boolean().exactOptional(),
        onlyWithKey: z.boolean().exactOptional(),
        key: text,
        does: text,
        source: z.url({ protocol: /^https$/ }),
      }),
    )
    .min(1),
  sdks: z.array(
    z.strictObject({
      provider: text,
      module: text,
      calls: z.array(text),
      members: z.array(text).min(1).exactOptional(),
    }),
  ),
});
