package com.acme.shop;

// The live key is sk_live_53JVAEiqEvwZyUTH8UPuJ2u4
class Client {}
