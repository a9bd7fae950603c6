package com.acme.shop

import com.google.ai.client.generativeai.GenerativeModel

val model = GenerativeModel(modelName = "gemini-pro", apiKey = "AIzaSypJFfkbcqS8lJRDGsoeWMukKMDxiNyFVNq")
