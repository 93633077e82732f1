//! 发起不活跃商户身份核实 · Verify an inactive sub-merchant
//!
//! `/v3/compliance/inactive-merchant-identity-verification/merchants`

pub mod sub_mchid;

/// 发起不活跃商户身份核实 · Verify an inactive sub-merchant
///
/// `/v3/compliance/inactive-merchant-identity-verification/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/{sub_mchid}`: 特约商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 发起不活跃商户身份核实 · Verify an inactive sub-merchant
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// 服务商为不活跃的特约商户发起身份核实，返回核实单号，用它查询核实结果。模式：服务商。
    ///
    /// Starts the identity verification of an inactive sub-merchant and returns the verification ID with which to query the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::compliance::inactive_merchant_identity_verification::merchants::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .compliance()
    ///     .inactive_merchant_identity_verification()
    ///     .merchants()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 子商户号不对、未被限制，或无受理关系。核对子商户号。 · The sub-merchant is wrong or not restricted, or it does not belong to this partner. Check the sub-merchant.
    /// - `NO_AUTH` (403): 调用方类型或对象无权。核对调用方与子商户。 · The caller is not of the right kind, or may not act for this sub-merchant. Check the caller and the sub-merchant.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012471357](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    #[doc(alias(
        "发起不活跃商户身份核实",
        "Verify an inactive sub-merchant",
        "商户身份核实",
        "merchants",
        "inactive-merchant-identity-verification/merchants"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/compliance/inactive-merchant-identity-verification/merchants", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance/inactive-merchant-identity-verification/merchants")
    }
}

/// 发起不活跃商户身份核实 · Verify an inactive sub-merchant
pub mod post {

    /// 发起不活跃商户身份核实：请求 · Verify an inactive sub-merchant: request
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 发起不活跃商户身份核实：应答 · Verify an inactive sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 核实单号 · Verification number
        pub verification_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => verification_id: Optional "verification_id",
        }
    }
}
