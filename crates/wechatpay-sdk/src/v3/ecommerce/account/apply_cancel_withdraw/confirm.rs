//! 平台代商户确认注销 · Confirm account closure for a sub-merchant
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw/confirm`

/// 平台代商户确认注销 · Confirm account closure for a sub-merchant
///
/// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
#[derive(Clone)]
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 平台代商户确认注销 · Confirm account closure for a sub-merchant
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
    ///
    /// 电商平台代二级商户确认注销，提交操作人标识、确认时间和注销协议版本号。模式：服务商。
    ///
    /// Confirms the account closure on behalf of a sub-merchant with the operator, the confirmation time and the version of the closure agreement. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::apply_cancel_withdraw::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
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
    /// 官方文档 · Official pages: [partner/4013892772](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    #[doc(alias(
        "平台代商户确认注销",
        "Confirm account closure for a sub-merchant",
        "平台收付通 二级商户注销",
        "confirm",
        "apply-cancel-withdraw/confirm"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/apply-cancel-withdraw/confirm", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/confirm")
    }
}

/// 平台代商户确认注销 · Confirm account closure for a sub-merchant
pub mod post {

    /// 平台代商户确认注销：请求 · Confirm account closure for a sub-merchant: request
    pub struct Request {
        /// 微信支付注销单号 · WeChat Pay closure number
        pub applyment_id: Option<String>,
        /// 商户注销申请单号 · Merchant account closure application number
        pub out_request_no: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 平台确认操作人标识（必填） · Platform operator identification (required)
        pub operator_identification: Option<String>,
        /// 注销确认时间（必填） · Closure confirmation time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub confirm_time: Option<crate::Time>,
        /// 注销协议版本号（必填） · Closure agreement version (required)
        pub cancel_contract_version: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付注销单号 · WeChat Pay closure number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 商户注销申请单号 · Merchant account closure application number
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 平台确认操作人标识（必填） · Platform operator identification (required)
        pub fn operator_identification<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.operator_identification = value.into_member();
            self
        }

        /// 注销确认时间（必填） · Closure confirmation time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn confirm_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.confirm_time = value.into_member();
            self
        }

        /// 注销协议版本号（必填） · Closure agreement version (required)
        pub fn cancel_contract_version<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.cancel_contract_version = value.into_member();
            self
        }
    }

    /// 平台代商户确认注销：应答 · Confirm account closure for a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销单号 · WeChat Pay closure number
        pub applyment_id: Option<String>,
        /// 商户注销申请单号 · Merchant account closure application number
        pub out_request_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
            2 => sub_mchid: Required "sub_mchid",
            3 => operator_identification: Required "operator_identification",
            4 => confirm_time: Required "confirm_time",
            5 => cancel_contract_version: Required "cancel_contract_version",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
            2 => sub_mchid: Optional "sub_mchid",
        }
    }
}
