//! 申请二级商户商家转账授权 · Request transfer authorisation
//!
//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod sub_mchid;

/// 申请二级商户商家转账授权 · Request transfer authorisation
///
/// `/v3/ecommerce/mch-transfer/authorizations`
#[derive(Clone)]
pub struct Authorizations {
    pub(crate) node: crate::chain::Node,
}

impl Authorizations {
    /// `/{sub_mchid}`: 二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 申请二级商户商家转账授权 · Request transfer authorisation
    ///
    /// `POST /v3/ecommerce/mch-transfer/authorizations`
    ///
    /// 电商平台为二级商户申请商家转账授权并提交签约协议，返回授权状态和受理时间。模式：服务商。
    ///
    /// Requests merchant transfer authorisation for a sub-merchant with its signed agreements and returns the authorisation state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .agreement_list([
    ///         post::AgreementList::new()
    ///             .agreement_code("1")
    ///             .agreement_version("20230101")
    ///             .sign_organization("示例有限责任公司")
    ///             .sign_time("2015-05-20T13:29:35.120+08:00"),
    ///     ]);
    /// let answer = client.v3().ecommerce().mch_transfer().authorizations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504208](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    #[doc(alias(
        "申请二级商户商家转账授权",
        "Request transfer authorisation",
        "平台收付通 商家转账",
        "authorizations",
        "mch-transfer/authorizations"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/mch-transfer/authorizations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/authorizations")
    }
}

/// 申请二级商户商家转账授权 · Request transfer authorisation
pub mod post {

    /// 申请二级商户商家转账授权：请求 · Request transfer authorisation: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 签约协议列表（必填） · Signed agreements (required)
        pub agreement_list: Option<Vec<AgreementList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 签约协议列表（必填） · Signed agreements (required)
        pub fn agreement_list<M>(mut self, value: impl crate::IntoList<AgreementList, M>) -> Self {
            self.agreement_list = value.into_list();
            self
        }
    }

    /// 签约协议列表 · Signed agreements
    pub struct AgreementList {
        /// 协议编号（必填） · Agreement number (required)
        pub agreement_code: Option<String>,
        /// 协议版本号（必填） · Agreement version (required)
        pub agreement_version: Option<String>,
        /// 签约主体（必填） · Signing entity (required)
        pub sign_organization: Option<String>,
        /// 签约时间（必填） · Contract signing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sign_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AgreementList {
        /// 协议编号（必填） · Agreement number (required)
        pub fn agreement_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agreement_code = value.into_member();
            self
        }

        /// 协议版本号（必填） · Agreement version (required)
        pub fn agreement_version<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agreement_version = value.into_member();
            self
        }

        /// 签约主体（必填） · Signing entity (required)
        pub fn sign_organization<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sign_organization = value.into_member();
            self
        }

        /// 签约时间（必填） · Contract signing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn sign_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.sign_time = value.into_member();
            self
        }
    }

    /// 申请二级商户商家转账授权：应答 · Request transfer authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: Option<String>,
        /// 授权申请受理时间 · Authorisation request acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, AgreementList);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => agreement_list: Required "agreement_list",
        }
        AgreementList {
            0 => agreement_code: Required "agreement_code",
            1 => agreement_version: Required "agreement_version",
            2 => sign_organization: Required "sign_organization",
            3 => sign_time: Required "sign_time",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => authorization_state: Optional "authorization_state",
            2 => accept_time: Optional "accept_time",
            3 => authorize_time: Optional "authorize_time",
        }
    }
}
