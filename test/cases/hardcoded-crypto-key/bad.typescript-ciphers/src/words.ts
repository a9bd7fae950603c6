export const WORDS = 'words-of-another-file';
