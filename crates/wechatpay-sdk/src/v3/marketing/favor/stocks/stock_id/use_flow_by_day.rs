//! 获取批次核销明细下载链接 · Get daily batch redemption details
//!
//! `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`

/// 获取批次核销明细下载链接 · Get daily batch redemption details
///
/// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
#[derive(Clone)]
pub struct UseFlowByDay {
    pub(crate) node: crate::chain::Node,
}

impl UseFlowByDay {
    /// 获取批次核销明细下载链接 · Get daily batch redemption details
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    ///
    /// 获取代金券批次某一账单日核销明细的下载链接，返回链接、文件摘要和记录条数。模式：普通商户、服务商。
    ///
    /// Returns the download URL, hash and record count of the redemption details of a cash coupon batch for one bill date. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::use_flow_by_day::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2025-08-09");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("12356458")
    ///     .use_flow_by_day()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    #[doc(alias(
        "获取批次核销明细下载链接",
        "Get daily batch redemption details",
        "代金券",
        "use-flow-by-day",
        "stocks/use-flow-by-day"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/use-flow-by-day")
    }
}

/// 获取批次核销明细下载链接 · Get daily batch redemption details
pub mod get {

    /// 获取批次核销明细下载链接：请求 · Get daily batch redemption details: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }
    }

    /// 获取批次核销明细下载链接：应答 · Get daily batch redemption details: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接 · Download URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// 账单文件摘要 · Bill file digest
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub stock_useflow_hash: Option<String>,
        /// 账单记录总条数 · Number of bill records
        pub stock_useflow_count: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_date: Required "bill_date",
        }
        Response {
            0 => url: Optional "url",
            1 => stock_useflow_hash: Optional "stock_useflow_hash",
            2 => stock_useflow_count: Optional "stock_useflow_count",
        }
    }
}
