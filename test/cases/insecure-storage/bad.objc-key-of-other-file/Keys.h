#define FIRST_KEY @"refresh_token"
#define THEME_KEY @"theme"
