import 'dart:convert';

final sender = utf8.decode(base64Decode('U0cuRDR2a3cwWTFUUHFwM2p0S2xPQVo0OC5mQ2I5cTg4Wlhud1RGQ0JpdTNPWWczUzZBUFpYZHI5MWdWdlp3MXdobEJh'));
