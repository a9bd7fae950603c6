export interface LoginResponse {
  accessToken: string;
  refreshToken?: string;
  name: string;
}
