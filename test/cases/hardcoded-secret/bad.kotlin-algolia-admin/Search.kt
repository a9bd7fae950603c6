package com.acme.shop

val client = algoliaClient(appId = "ABCDEFGHIJ", adminKey = "4bb9591d93d3ac9308e8099abc347b5d")
