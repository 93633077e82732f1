//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
pub struct RefundFlowByDay {
    pub(crate) node: crate::chain::Node,
}

impl RefundFlowByDay {
    /// 获取批次退款明细下载链接 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::refund_flow_by_day::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2025-08-09");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("12356458")
    ///     .refund_flow_by_day()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day")
    }
}

/// 获取批次退款明细下载链接
pub mod get {
    use crate::message;

    /// 获取批次退款明细下载链接：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("bill_date")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }
    }

    /// 获取批次退款明细下载链接：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
        /// 账单文件摘要
        pub stock_refundflow_hash: Option<String>,
        /// 账单记录总条数
        pub stock_refundflow_count: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => url: "url",
            1 => stock_refundflow_hash: "stock_refundflow_hash",
            2 => stock_refundflow_count: "stock_refundflow_count",
        }
    }
}
