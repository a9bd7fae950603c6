package com.acme.shop

const val A = "postgres://localhost:5432/shop"
const val B = "postgres://user:password@localhost/shop"
const val C = "mongodb://\${USER}:\${PASSWORD}@cluster.acme.com/shop"
