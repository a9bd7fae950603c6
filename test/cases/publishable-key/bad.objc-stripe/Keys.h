#define STRIPE @"pk_live_DWJnh9BZLv6wwCF146fcVRNA"
