//! 下载批次退款明细 · Download the batch refund details
//!
//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow`

/// 下载批次退款明细 · Download the batch refund details
///
/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
#[derive(Clone)]
pub struct RefundFlow {
    pub(crate) node: crate::chain::Node,
}

impl RefundFlow {
    /// 下载批次退款明细 · Download the batch refund details
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
    ///
    /// 获取代金券批次退款明细文件的下载链接，返回链接、哈希算法和校验值。模式：普通商户、服务商。
    ///
    /// Returns the download URL and hash of the file with the refund details of a cash coupon batch. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("100001")
    ///     .refund_flow()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每分钟 1000 次请求。
    ///
    /// Rate limits: 1000 requests a minute for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012463523](https://pay.weixin.qq.com/doc/v3/merchant/4012463523), [partner/4012463548](https://pay.weixin.qq.com/doc/v3/partner/4012463548)
    #[doc(alias(
        "下载批次退款明细",
        "Download the batch refund details",
        "代金券",
        "refund-flow",
        "stocks/refund-flow"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/favor/stocks/{stock_id}/refund-flow")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/refund-flow")
    }
}

/// 下载批次退款明细 · Download the batch refund details
pub mod get {

    /// 下载批次退款明细：应答 · Download the batch refund details: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接 · Download URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// 安全校验码 · Security hash
        ///
        /// 摘要，十六进制。A digest, in hex.
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
