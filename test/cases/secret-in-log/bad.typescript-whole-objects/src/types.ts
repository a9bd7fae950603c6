export interface LoginResponse {
  accessToken: string;
  name: string;
}
