//! 下载批次核销明细 · Download the batch redemption details
//!
//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

/// 下载批次核销明细 · Download the batch redemption details
///
/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
#[derive(Clone)]
pub struct UseFlow {
    pub(crate) node: crate::chain::Node,
}

impl UseFlow {
    /// 下载批次核销明细 · Download the batch redemption details
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
    ///
    /// 获取代金券批次核销明细文件的下载链接，返回链接、哈希算法和校验值。模式：普通商户、服务商。
    ///
    /// Returns the download URL and hash of the file with the redemption details of a cash coupon batch. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().favor().stocks().stock_id("").use_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rate limits: 1000 requests a minute for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012463585](https://pay.weixin.qq.com/doc/v3/merchant/4012463585), [partner/4012463698](https://pay.weixin.qq.com/doc/v3/partner/4012463698)
    #[doc(alias(
        "下载批次核销明细",
        "Download the batch redemption details",
        "代金券",
        "use-flow",
        "stocks/use-flow"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/favor/stocks/{stock_id}/use-flow")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/use-flow")
    }
}

/// 下载批次核销明细 · Download the batch redemption details
pub mod get {

    /// 下载批次核销明细：应答 · Download the batch redemption details: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接 · Download URL
        pub url: Option<String>,
        /// 安全校验码 · Security hash
        pub hash_value: Option<String>,
        /// 哈希算法类型 · Hash algorithm
        pub hash_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => url: Optional "url",
            1 => hash_value: Optional "hash_value",
            2 => hash_type: Optional "hash_type",
        }
    }
}
