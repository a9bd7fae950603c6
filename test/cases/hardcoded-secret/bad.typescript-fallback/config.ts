export const key = process.env.STRIPE_KEY ?? 'sk_live_BSy1CGta1uULd3kXVFds3IzB';
