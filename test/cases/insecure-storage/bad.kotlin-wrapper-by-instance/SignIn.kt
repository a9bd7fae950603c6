package com.example.harbor

class SignIn : Activity() {
    private val given = get<TokenStore>()
    private val later by inject<TokenStore>()

    fun done(accessToken: String) {
        given.save(accessToken)
        later.save(accessToken)
        TokenStore.getInstance(this).save(accessToken)
        TokenStore.of(this).save(accessToken)
    }
}
