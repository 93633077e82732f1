//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
pub struct RefundFlowByDay(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day", rest)
    }
}

/// 获取批次退款明细下载链接
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day");

    /// 获取批次退款明细下载链接：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("bill_date")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bill_date", value.into()))
        }
    }

    /// 获取批次退款明细下载链接：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
        /// 账单文件摘要
        pub stock_refundflow_hash: Option<String>,
        /// 账单记录总条数
        pub stock_refundflow_count: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("url", &mut self.url),
                1 => Named("stock_refundflow_hash", &mut self.stock_refundflow_hash),
                2 => Named("stock_refundflow_count", &mut self.stock_refundflow_count),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
