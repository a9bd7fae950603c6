val signingKey by extra("6GNZFjDL2DdfcnSVzH+U374K02Ud2i6g3DYn6p7LKy0=")
val appSecret: String = providers.gradleProperty("appSecret").getOrElse("bf929082ae438b36dcddd498308036dfee69634d")

android {
    signingConfigs.create("release") {
        keyPassword = providers.environmentVariable("KEY_PASSWORD").orElse("R1ver&Anchor").get()
        keyAlias = providers.environmentVariable("KEY_ALIAS").orElse("upload").get()
    }
}

val encryptionKeys = Pair("ZrNnDbN9hkSu3VEWfFPaxAf/QGjz3jxECj6SG5UqqNY=", "Qbr19VNsHkfddVqM3fZ3AcQUVS2/yYfySVwq9w2BLQ8=")
