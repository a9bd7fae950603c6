import 'package:flutter/foundation.dart';

import 'auth_api.dart';
import 'session_store.dart';

/// Keeps a traveller signed in while the boat is on its way.
class SessionKeeper {
  SessionKeeper(this._api, this._store);

  final AuthApi _api;
  final SessionStore _store;

  /// Trades the refresh token, which works once, for a new session. Tries again where the network is away.
  Future<bool> renew(String refreshToken, {int attempt = 1}) async {
    final ticket = refreshToken;
    debugPrint('Renewing with $ticket, attempt $attempt');
    final session = await _api.trade(refreshToken);
    if (session == null) {
      debugPrint('No answer to the renewal');
      return attempt < 3 && await renew(refreshToken, attempt: attempt + 1);
    }
    await _store.save(session.accessToken, session.expiresAt);
    debugPrint('Session renewed');
    return true;
  }
}
