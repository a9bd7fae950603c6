export const supabase = createClient(url, 'sb_secret_OGKahEugOla7Ch2MY5sAqd_FLVv4YU1');
