package com.acme.shop

val client = algoliaClient("ABCDEFGHIJ", searchKey = "427e2559a5a6892139c662944d29b16b")
