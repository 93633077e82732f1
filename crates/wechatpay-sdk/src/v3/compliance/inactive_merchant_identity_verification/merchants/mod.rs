//! `/v3/compliance/inactive-merchant-identity-verification/merchants`

pub mod sub_mchid;

/// `/v3/compliance/inactive-merchant-identity-verification/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/{sub_mchid}`: 特约商户号
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 发起不活跃商户身份核实 (partner)
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::compliance::inactive_merchant_identity_verification::merchants::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900009231");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/compliance/inactive-merchant-identity-verification/merchants", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/compliance/inactive-merchant-identity-verification/merchants")
    }
}

/// 发起不活跃商户身份核实
pub mod post {

    /// 发起不活跃商户身份核实：请求
    pub struct Request {
        /// 特约商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 发起不活跃商户身份核实：应答
    #[non_exhaustive]
    pub struct Response {
        /// 核实单号
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
