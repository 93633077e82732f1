//! `/v3/brand/applyments/cancel-applyment`

/// `/v3/brand/applyments/cancel-applyment`
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销申请 (partner)
    ///
    /// `POST /v3/brand/applyments/cancel-applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::applyments::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .applyment_id("2000002124775691")
    ///     .business_code("1900013511_10000");
    /// let answer = client.v3().brand().applyments().cancel_applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/applyments/cancel-applyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments/cancel-applyment")
    }
}

/// 撤销申请
pub mod post {
    use crate::message;

    /// 撤销申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("applyment_id"),
            message::optional::<String>("business_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付申请单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("applyment_id", value))
        }

        /// 业务申请编号
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }
    }

    /// 撤销申请：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 业务申请编号
        pub business_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => applyment_id: "applyment_id",
            1 => business_code: "business_code",
        }
    }
}
