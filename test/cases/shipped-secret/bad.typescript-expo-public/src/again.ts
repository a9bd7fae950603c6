export const key = process.env.EXPO_PUBLIC_OPENAI_API_KEY;
export const role = process.env.EXPO_PUBLIC_SUPABASE_SERVICE_ROLE_KEY;
export const anon = process.env.EXPO_PUBLIC_SUPABASE_ANON_KEY;
