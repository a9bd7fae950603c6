/*
 Old key: sk_live_JULKKTkBdm5vMRcrfFlBDoCK
 */
struct Api {}
