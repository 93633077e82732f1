//! 小程序场景预签约 · Pre-sign an individual payee (Mini Program)
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`

/// 小程序场景预签约 · Pre-sign an individual payee (Mini Program)
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
#[derive(Clone)]
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 小程序场景预签约 · Pre-sign an individual payee (Mini Program)
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// 平台为个人收款方在小程序内签约申请预签约ID；小程序凭它打开签约页面，不做实名验证。模式：服务商。
    ///
    /// Creates a pre-signing ID with which a Mini Program opens the signing page for an individual payee, without real-name verification. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4020023636](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    #[doc(alias(
        "小程序场景预签约",
        "Pre-sign an individual payee (Mini Program)",
        "收付通-个人收款",
        "mini-program",
        "pre-entrust-sign/mini-program"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program")
    }
}

/// 小程序场景预签约 · Pre-sign an individual payee (Mini Program)
pub mod post {

    /// 小程序场景预签约：请求 · Pre-sign an individual payee (Mini Program): request
    pub struct Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 业务申请单号（必填） · Business application number (required)
        pub out_contract_code: Option<String>,
        /// 个人收款方的OpenID（必填） · Individual payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 业务申请单号（必填） · Business application number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 个人收款方的OpenID（必填） · Individual payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 小程序场景预签约：应答 · Pre-sign an individual payee (Mini Program): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约id · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_contract_code: Required "out_contract_code",
            2 => openid: Required "openid",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
        }
    }
}
