import { sealNote } from './cipher';

export const save = (note: string) => sealNote(note, 'written-on-a-post');
export const saveWell = (note: string, key: string) => sealNote(note, key);
