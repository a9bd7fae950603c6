final String apiKey = "sk_live_ACmMCdN674VPmtFehhIRz5S1";
