//! 图片下载 · Download a complaint image
//!
//! `/v3/merchant-service/images/{media_id}`

/// 图片下载 · Download a complaint image
///
/// `/v3/merchant-service/images/{media_id}`
#[derive(Clone)]
pub struct MediaId {
    pub(crate) node: crate::chain::Node,
}

impl MediaId {
    /// 图片下载 · Download a complaint image
    ///
    /// `GET /v3/merchant-service/images/{media_id}`
    ///
    /// 商户或服务商按媒体文件标识ID下载投诉或协商历史里的图片，返回图片内容。模式：普通商户、服务商。
    ///
    /// Downloads an image of a complaint or its negotiation history by media ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant_service().images().media_id("segment").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。换文件，或重新计算 sha256。 · The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012467251](https://pay.weixin.qq.com/doc/v3/merchant/4012467251), [partner/4012467223](https://pay.weixin.qq.com/doc/v3/partner/4012467223)
    #[doc(alias(
        "图片下载",
        "Download a complaint image",
        "消费者投诉",
        "images",
        "merchant-service/images"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<bytes::Bytes> {
        self.node.get("/v3/merchant-service/images/{media_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/images/{media_id}")
    }
}
