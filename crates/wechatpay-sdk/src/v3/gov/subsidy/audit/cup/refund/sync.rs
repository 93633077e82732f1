//! `/v3/gov/subsidy/audit/cup/refund/sync`

/// `/v3/gov/subsidy/audit/cup/refund/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/refund/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/refund/sync")
    }
}

/// 同步非银联支付交易退款信息
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;

    /// 同步非银联支付交易退款信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("org_no"),
            message::required::<String>("mchnt_order_id"),
            message::required::<String>("upload_time"),
            message::required::<String>("refund_at"),
            message::required::<String>("refund_dt"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分公司机构代码（必填）
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("org_no", value))
        }

        /// 商户订单号（必填）
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchnt_order_id", value))
        }

        /// 审核记录上传时间（必填）
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("upload_time", value))
        }

        /// 退款金额（必填）
        pub fn refund_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_at", value))
        }

        /// 退款日期（必填）
        pub fn refund_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_dt", value))
        }
    }

    request!(Request);
}
