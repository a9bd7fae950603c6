package com.example.harbor

import com.amazonaws.auth.BasicAWSCredentials
import com.amazonaws.internal.StaticCredentialsProvider
import com.amazonaws.services.s3.AmazonS3Client
import com.google.auth.oauth2.GoogleCredentials

val client = AmazonS3Client(StaticCredentialsProvider(BasicAWSCredentials(BuildConfig.AWS_ACCESS_KEY, BuildConfig.AWS_SECRET_KEY)))

fun clientOf(accessKey: String, secretKey: String) = AmazonS3Client(BasicAWSCredentials(accessKey, secretKey))

fun messaging(context: Context) = GoogleCredentials.fromStream(context.assets.open("service-account.json"))
