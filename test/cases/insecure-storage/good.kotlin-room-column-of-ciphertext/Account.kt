package com.acme.shop

import androidx.room.ColumnInfo
import androidx.room.Entity
import androidx.room.PrimaryKey

@Entity(tableName = "accounts")
data class Account(
    @PrimaryKey val id: Long,
    @ColumnInfo(name = "account_password")
    var password: String? = "",
)
