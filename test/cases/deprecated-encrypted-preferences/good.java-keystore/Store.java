package com.example.harbor;

import com.google.crypto.tink.Aead;
import androidx.security.identity.IdentityCredential;

class Store {
    Aead aead;
}
