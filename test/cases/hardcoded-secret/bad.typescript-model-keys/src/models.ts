export const openRouter = { apiKey: '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' };
export const replicateToken: string = 'r8_AXepSpw6ACEWTNdd0WJhLOkXToErLugaBQ6Mp';
export const groq = new Groq({ apiKey: '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', dangerouslyAllowBrowser: true });
export const elevenLabsApiKey = 'sk_dcdffdea03b30b1ce5d5c8b574f8a1c7fecae6a0ae0348f9';
export const deepgram = createClient('2c1409fba12ba68f46d2c43ff6c2477a6326af83');
