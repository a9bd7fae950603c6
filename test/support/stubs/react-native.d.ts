// The parts of packages that the cases use, as their own types declare them. Only for type checks of fixed code.
declare const __DEV__: boolean;

declare module '@react-native-async-storage/async-storage' {
  interface AsyncStorageStatic {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
    mergeItem(key: string, value: string): Promise<void>;
    removeItem(key: string): Promise<void>;
    multiSet(pairs: [string, string][]): Promise<void>;
  }
  const AsyncStorage: AsyncStorageStatic;
  export default AsyncStorage;
}

declare module 'expo-secure-store' {
  interface SecureStoreOptions {
    keychainService?: string;
  }
  export function getItemAsync(key: string, options?: SecureStoreOptions): Promise<string | null>;
  export function setItemAsync(key: string, value: string, options?: SecureStoreOptions): Promise<void>;
  export function deleteItemAsync(key: string, options?: SecureStoreOptions): Promise<void>;
}

declare module 'expo-file-system' {
  export const documentDirectory: string | null;
  export function writeAsStringAsync(path: string, text: string): Promise<void>;
}

declare module 'react-native-mmkv' {
  interface Configuration {
    id?: string;
    encryptionKey?: string;
  }
  export class MMKV {
    constructor(configuration?: Configuration);
    set(key: string, value: string | number | boolean): void;
    getString(key: string): string | undefined;
  }
  export function createMMKV(configuration?: Configuration): MMKV;
}

declare module '@sentry/react-native' {
  export function captureMessage(message: string): string;
}

declare module '@react-native-firebase/analytics' {
  interface Analytics {
    logEvent(name: string, parameters?: Record<string, unknown>): Promise<void>;
  }
  export default function analytics(): Analytics;
}

declare module 'axios' {
  interface AxiosInstance {
    get(url: string): Promise<{ data: unknown }>;
    create(configuration: { baseURL?: string }): AxiosInstance;
  }
  const axios: AxiosInstance;
  export default axios;
}

declare module 'https' {
  export class Agent {
    constructor(options: { rejectUnauthorized?: boolean; keepAlive?: boolean; ca?: string });
    destroy(): void;
  }
  const https: { Agent: typeof Agent };
  export default https;
}

declare module 'rn-fetch-blob' {
  interface Client {
    fetch(method: string, url: string): Promise<unknown>;
  }
  const client: { config(options: { trusty?: boolean }): Client };
  export default client;
}

declare module 'react' {
  export function useState<Value>(initial: Value): [Value, (value: Value) => void];
}
