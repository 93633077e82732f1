//! `/v3/offlineface/repayment-url`

/// `/v3/offlineface/repayment-url`
pub struct RepaymentUrl {
    pub(crate) node: crate::chain::Node,
}

impl RepaymentUrl {
    /// 获取还款链接接口
    ///
    /// `POST /v3/offlineface/repayment-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::repayment_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_user_id("").organization_id("");
    /// let answer = client.v3().offlineface().repayment_url().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/repayment-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/repayment-url")
    }
}

/// 获取还款链接接口
pub mod post {
    use crate::message;

    /// 获取还款链接接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_user_id"),
            message::required::<String>("organization_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户用户ID（必填）
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_id", value))
        }

        /// 机构id（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }
    }

    /// 获取还款链接接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 还款链接
        pub repayment_url: Option<String>,
        /// 链接过期时间
        pub expire_at: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => repayment_url: "repayment_url",
            1 => expire_at: "expire_at",
        }
    }
}
