import * as z from 'zod';

const text = z.string().min(1);

/** The shape of `policies/scopes.yml`. */
export const broadScopesSchema = z.strictObject({
  scopes: z
    .array(
      z.strictObject({
        scope: text,
        with: z
          .array(z.string().regex(/^[a-z]+$/))
          .min(1)
          .exactOptional(),
        opens: text,
        instead: text,
        need: z.boolean().exactOptional(),
        source: z.url({ protocol: /^https$/ }).exactOptional(),
      }),
    )
    .min(1),
});
