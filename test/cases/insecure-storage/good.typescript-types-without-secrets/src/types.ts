export interface Profile {
  name: string;
  tokenCount: number;
  hasPassword: boolean;
  getToken(): Promise<string>;
}
