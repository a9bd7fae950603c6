export const OPENAI_API_KEY = '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';
