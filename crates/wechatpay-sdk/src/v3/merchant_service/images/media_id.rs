//! `/v3/merchant-service/images/{media_id}`

/// `/v3/merchant-service/images/{media_id}`
#[derive(Clone)]
pub struct MediaId {
    pub(crate) node: crate::chain::Node,
}

impl MediaId {
    /// 图片下载 (direct and partner)
    ///
    /// `GET /v3/merchant-service/images/{media_id}`
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
    /// - `PARAM_ERROR` (400): The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
    #[inline]
    pub fn get(&self) -> crate::Call<bytes::Bytes> {
        self.node.get("/v3/merchant-service/images/{media_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/images/{media_id}")
    }
}
