export const key = 'sk_test_XMm2j1jYWmmk9USXuXSFCUXO';
