package com.acme.shop

import androidx.room.ColumnInfo
import androidx.room.Entity
import androidx.room.Ignore
import androidx.room.PrimaryKey

@Entity(tableName = "accounts")
data class Account(
    @PrimaryKey val id: Long,
    @ColumnInfo(name = "account_password")
    var password: String? = "",
    @ColumnInfo(name = "account_token")
    var accessToken: String? = "",
    @Ignore var recoveryCode: String? = "",
)
