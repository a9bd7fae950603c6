export default {
  theme: 'dark',
  mail: { key: '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' },
} as const;
