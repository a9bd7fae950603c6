package com.acme.shop

const val SIGNING = "-----BEGIN PRIVATE KEY-----\nC4pHTYsYFKpFdX8rrWv6IxiGuLNW/d52zGAYmUz4B5KjSwzcUv/OukGQwQU3Ix2u\nmAGXPcw0+yE4+3oz7MkaMUpETv//pJXg6/lmez1hhJxHoSn1t8yCScleQKtDiIBc\nwRH+BFUAyf5+EbqOPGiL8bIkh26ACHuM6FuPlgamh3yVaqSuzeQCuKWd+mNzqzcF\n-----END PRIVATE KEY-----"
