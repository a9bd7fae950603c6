const char *mapsKey() { return "AIzazy_7i5MSvC6GQcYf-XDi0g03tEcVSHBND4B"; }
const char tmdb_api_key[] = "56f199c2ebec2788067c8983d13c46f8";
