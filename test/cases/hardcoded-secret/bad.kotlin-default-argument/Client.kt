package com.acme.shop

class Client(private val key: String = "sk-ant-api03-R0sbo-eF64a7BOupHa6IWUZoUBUx0PFTRG8uLliscXwi5Ql8XxMaAh57OIA4bj1kzcoueCg2_RjuEfquBjR_rGY-glYzMAA")
