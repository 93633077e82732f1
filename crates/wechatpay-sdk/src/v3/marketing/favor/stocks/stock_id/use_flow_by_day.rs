//! `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
pub struct UseFlowByDay {
    pub(crate) node: crate::chain::Node,
}

impl UseFlowByDay {
    /// 获取批次核销明细下载链接 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
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
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/use-flow-by-day")
    }
}

/// 获取批次核销明细下载链接
pub mod get {

    pub use crate::v3::marketing::favor::stocks::stock_id::refund_flow_by_day::get::Request;

    /// 获取批次核销明细下载链接：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
        /// 账单文件摘要
        pub stock_useflow_hash: Option<String>,
        /// 账单记录总条数
        pub stock_useflow_count: Option<String>,
    }

    message! {
        Response {
            0 => url: "url",
            1 => stock_useflow_hash: "stock_useflow_hash",
            2 => stock_useflow_count: "stock_useflow_count",
        }
    }
}
