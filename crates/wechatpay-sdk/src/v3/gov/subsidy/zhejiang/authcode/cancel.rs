//! `/v3/gov/subsidy/zhejiang/authcode/cancel`

/// `/v3/gov/subsidy/zhejiang/authcode/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 品类凭证码预核销撤销
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .cred_frozen_no("")
    ///     .trans_date("")
    ///     .trans_time("")
    ///     .auth_code("")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .authcode()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/cancel")
    }
}

/// 品类凭证码预核销撤销
pub mod post {
    use crate::message;

    /// 品类凭证码预核销撤销：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_serial_no"),
            message::required::<String>("cred_frozen_no"),
            message::required::<String>("trans_date"),
            message::required::<String>("trans_time"),
            message::required::<String>("auth_code"),
            message::required::<String>("req_ssn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接入方请求流水号（必填）
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_serial_no", value))
        }

        /// 冻结流水号（必填）
        pub fn cred_frozen_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cred_frozen_no", value))
        }

        /// 交易日期（必填）
        pub fn trans_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_date", value))
        }

        /// 交易时间（必填）
        pub fn trans_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_time", value))
        }

        /// 品类凭证码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }
    }

    /// 品类凭证码预核销撤销：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
        }
    }
}
