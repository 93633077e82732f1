//! 查询代金券可用单品 · List items eligible for a batch
//!
//! `/v3/marketing/favor/stocks/{stock_id}/items`

/// 查询代金券可用单品 · List items eligible for a batch
///
/// `/v3/marketing/favor/stocks/{stock_id}/items`
#[derive(Clone)]
pub struct Items {
    pub(crate) node: crate::chain::Node,
}

impl Items {
    /// 查询代金券可用单品 · List items eligible for a batch
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// 分页查询代金券批次可用的单品编码，返回编码列表和总数。模式：普通商户、服务商。
    ///
    /// Lists the item codes for which coupons of a batch can be used, page by page. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::items::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("1900000109").offset(0).limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("100001")
    ///     .items()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每分钟 600 次请求。
    ///
    /// Rate limits: 600 requests a minute for all merchants together.
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
    /// 官方文档 · Official pages: [merchant/4012463442](https://pay.weixin.qq.com/doc/v3/merchant/4012463442), [partner/4012463475](https://pay.weixin.qq.com/doc/v3/partner/4012463475)
    #[doc(alias(
        "查询代金券可用单品",
        "List items eligible for a batch",
        "代金券",
        "items",
        "stocks/items"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/items", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/items")
    }
}

/// 查询代金券可用单品 · List items eligible for a batch
pub mod get {

    /// 查询代金券可用单品：请求 · List items eligible for a batch: request
    pub struct Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；最大 500。Begins at `0`. At most 500.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }

        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询代金券可用单品：应答 · List items eligible for a batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 可用单品编码总数 · Number of available item codes
        pub total_count: Option<i64>,
        /// 可用单品编码 · Available item codes
        pub data: Option<Vec<String>>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
            1 => offset: Required "offset",
            2 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => data: Optional "data",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
            4 => stock_id: Optional "stock_id",
        }
    }
}
