//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
#[derive(Clone)]
pub struct UseFlow {
    pub(crate) node: crate::chain::Node,
}

impl UseFlow {
    /// 下载批次核销明细 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
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

/// 下载批次核销明细
pub mod get {

    /// 下载批次核销明细：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
        /// 安全校验码
        pub hash_value: Option<String>,
        /// 哈希算法类型
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
