package app.harbour

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import com.google.crypto.tink.CleartextKeysetHandle
import com.google.crypto.tink.JsonKeysetReader
import io.jsonwebtoken.Jwts
import io.jsonwebtoken.security.Keys

class Tokens {
    fun auth0(user: String) = JWT.create().withSubject(user).sign(Algorithm.HMAC256("captain"))

    fun jjwt(user: String) = Jwts.builder().subject(user).signWith(Keys.hmacShaKeyFor("first mate, second mate, third ma".toByteArray()))

    fun tink() = CleartextKeysetHandle.read(JsonKeysetReader.withString(KEYSET))

    companion object {
        private const val KEYSET = """{"primaryKeyId":1,"key":[{"keyData":{"value":"GiBW"}}]}"""
    }
}
