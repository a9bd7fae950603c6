import type { Language } from '../../../document';
import type { Message } from '../../../finding';
import { fixLanguageOf, type FixLanguage } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';

type Advice = Pick<Message, 'why' | 'do'>;

const advice: Readonly<Record<FixLanguage, Advice>> = {
  kotlin: {
    why: 'It lies in plain text in the app’s folder, where backups, rooted devices and forensic tools read it.',
    do: 'Encrypt it with a key from the Android Keystore before it is stored.',
  },
  java: {
    why: 'It lies in plain text in the app’s folder, where backups, rooted devices and forensic tools read it.',
    do: 'Encrypt it with a key from the Android Keystore before it is stored.',
  },
  objc: {
    why: 'It lies in a plain property list, which backups and anyone with the device’s files can read.',
    do: 'Store it in the Keychain, readable on this device only.',
  },
  swift: {
    why: 'It lies in a plain property list, which backups and anyone with the device’s files can read.',
    do: 'Store it in the Keychain, readable on this device only.',
  },
  dart: {
    why: 'It lies in plain text in the app’s folder, where backups, rooted devices and forensic tools read it.',
    do: 'Store it with flutter_secure_storage, which uses the Keychain and the Keystore.',
  },
  typescript: {
    why: 'It lies in plain text in the app’s folder, where backups, rooted devices and forensic tools read it.',
    do: 'Store it with expo-secure-store or react-native-keychain.',
  },
};

/** Why a plain store is none for secrets, and what to do, in the words of a language's platform. */
export function adviceFor(language: Language): Advice {
  return advice[fixLanguageOf(language) ?? 'typescript'];
}

/** What is said of a server's store. */
export const serverAdvice: Advice = {
  why: 'Whoever gets at the server’s files, database or backups reads it there.',
  do: 'Keep passwords as hashes only, and tokens encrypted.',
};

/** What is said of one write. */
export function messageOf(name: string, use: SinkUse, said?: Advice): Message {
  const by = use.through ? ` by \`${use.through.name}\`` : '';
  return {
    what: `\`${name}\` is stored unencrypted in ${use.model.label}${by}.`,
    ...(said ?? adviceFor(use.model.languages[0] ?? 'typescript')),
  };
}

/** What is said of a file that the function which writes it deletes again. */
export function briefMessage(name: string): Message {
  return {
    what: `\`${name}\` is written to a file that is deleted again.`,
    why: 'Until then it lies there in plain text, and for good where the app is stopped in between.',
    do: 'Hand it over in memory if what reads it can take it so; else make the file in the app’s own folder, readable for it alone, before anything is written.',
  };
}

/** What is said of a write to a store that is only called secure. */
export function promisedMessage(name: string, use: SinkUse): Message {
  return {
    what: `\`${name}\` is stored in ${use.model.label} that is called secure.`,
    why: 'How it was made is not to be seen here: only the name says that it encrypts.',
    do: 'See that it is made with a key from the platform’s key store, or name it in the policy.',
  };
}
