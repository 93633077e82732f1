//! `/v3/realname/verify`

/// `/v3/realname/verify`
pub struct Verify {
    pub(crate) node: crate::chain::Node,
}

impl Verify {
    /// 实名信息校验
    ///
    /// `GET /v3/realname/verify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::realname::verify::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .credential_type(1)
    ///     .encrypted_credential_id("6225760000000000")
    ///     .encrypted_name("张三")
    ///     .wxp_trade_no("442100010320250122523549415021");
    /// let answer = client.v3().realname().verify().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/realname/verify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/realname/verify")
    }
}

/// 实名信息校验
pub mod get {
    use crate::message;

    /// 实名信息校验：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("credential_type"),
            message::required::<crate::Sensitive>("encrypted_credential_id"),
            message::required::<crate::Sensitive>("encrypted_name"),
            message::required::<String>("wxp_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 下单用户账户的证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`19`（必填）
        #[inline]
        pub fn credential_type(self, value: i64) -> Self {
            Self(self.0.with("credential_type", value))
        }

        /// 加密后的下单用户证件号，加密传输（必填）
        pub fn encrypted_credential_id(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_credential_id", value))
        }

        /// 加密后的下单用户姓名，加密传输（必填）
        pub fn encrypted_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("encrypted_name", value))
        }

        /// 微信支付交易单号（必填）
        pub fn wxp_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wxp_trade_no", value))
        }
    }

    /// 实名信息校验：应答
    #[non_exhaustive]
    pub struct Response {
        /// 实名比对结果，已知取值：`0`、`1`
        pub verify_result: Option<i64>,
        /// 错误信息
        pub err_message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => verify_result: "verify_result",
            1 => err_message: "err_message",
        }
    }
}
