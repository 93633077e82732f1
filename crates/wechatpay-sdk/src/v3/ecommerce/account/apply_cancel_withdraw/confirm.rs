//! `/v3/ecommerce/account/apply-cancel-withdraw/confirm`

/// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 平台代商户确认注销 (partner)
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::apply_cancel_withdraw::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .applyment_id("X202410241010125346")
    ///     .out_request_no("P202410241010125346")
    ///     .sub_mchid("1900000109")
    ///     .operator_identification("id1102")
    ///     .confirm_time("2015-05-20T13:29:35.120+08:00")
    ///     .cancel_contract_version("V20241213");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .apply_cancel_withdraw()
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/apply-cancel-withdraw/confirm", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/confirm")
    }
}

/// 平台代商户确认注销
pub mod post {
    use crate::message;

    /// 平台代商户确认注销：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("applyment_id"),
            message::optional::<String>("out_request_no"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("operator_identification"),
            message::required::<crate::Time>("confirm_time"),
            message::required::<String>("cancel_contract_version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付注销单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("applyment_id", value))
        }

        /// 商户注销申请单号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 平台确认操作人标识（必填）
        pub fn operator_identification(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("operator_identification", value))
        }

        /// 注销确认时间（必填）
        pub fn confirm_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("confirm_time", value))
        }

        /// 注销协议版本号（必填）
        pub fn cancel_contract_version(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cancel_contract_version", value))
        }
    }

    /// 平台代商户确认注销：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销单号
        pub applyment_id: Option<String>,
        /// 商户注销申请单号
        pub out_request_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => applyment_id: "applyment_id",
            1 => out_request_no: "out_request_no",
            2 => sub_mchid: "sub_mchid",
        }
    }
}
