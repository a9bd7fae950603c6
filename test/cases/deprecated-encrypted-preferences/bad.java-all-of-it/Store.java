package com.example.harbor;

import androidx.security.crypto.*;

class Store {
    MasterKey key;
}
