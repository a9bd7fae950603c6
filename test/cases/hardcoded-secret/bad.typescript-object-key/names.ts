export const names = { 'sk_live_tt7yyMZzNcNLhawMKvjkZ5wL': 'live' };
