export const client = createClient('https://ref.supabase.co', 'sb_publishable_1fs8WAjzaRPe0HwH5sAmSS_ujVMGVJl');
