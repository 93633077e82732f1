//! `/v3/gov/subsidy/audit/cup/refund/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/audit/cup/refund/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 同步非银联支付交易退款信息
    ///
    /// `POST /v3/gov/subsidy/audit/cup/refund/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::refund::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("")
    ///     .mchnt_order_id("")
    ///     .upload_time("")
    ///     .refund_at("")
    ///     .refund_dt("");
    /// let answer = client.v3().gov().subsidy().audit().cup().refund().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup/refund/sync", rest)
    }
}

/// 同步非银联支付交易退款信息
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/audit/cup/refund/sync");

    /// 同步非银联支付交易退款信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 分公司机构代码
        pub org_no: Required<String>,
        /// 商户订单号
        pub mchnt_order_id: Required<String>,
        /// 审核记录上传时间
        pub upload_time: Required<String>,
        /// 退款金额
        pub refund_at: Required<String>,
        /// 退款日期
        pub refund_dt: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 分公司机构代码
        #[inline]
        pub fn org_no(mut self, value: impl Into<String>) -> Self {
            self.org_no = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn mchnt_order_id(mut self, value: impl Into<String>) -> Self {
            self.mchnt_order_id = Required::set(value.into());
            self
        }

        /// 审核记录上传时间
        #[inline]
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Required::set(value.into());
            self
        }

        /// 退款金额
        #[inline]
        pub fn refund_at(mut self, value: impl Into<String>) -> Self {
            self.refund_at = Required::set(value.into());
            self
        }

        /// 退款日期
        #[inline]
        pub fn refund_dt(mut self, value: impl Into<String>) -> Self {
            self.refund_dt = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("org_no", &mut self.org_no),
                ("mchnt_order_id", &mut self.mchnt_order_id),
                ("upload_time", &mut self.upload_time),
                ("refund_at", &mut self.refund_at),
                ("refund_dt", &mut self.refund_dt),
            ]);
        }
    }

    message!(Request);
}
