import AIProxy
import AnthropicSwiftSDK
import OpenAI

final class Assistant {
    let openAI = OpenAI(apiToken: Secrets.openAIKey)
    let claude = Anthropic(apiKey: Secrets.anthropicKey)
    let gemini = AIProxy.geminiDirectService(unprotectedAPIKey: Secrets.geminiKey)
    let proxied = AIProxy.openAIService(partialKey: "v2|b1c8f0", serviceURL: "https://api.aiproxy.com/1/2")
}
